namespace dateline::compare {}
