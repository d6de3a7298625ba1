namespace dateline::link {}
