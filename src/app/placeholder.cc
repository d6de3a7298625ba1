namespace dateline::app {}
