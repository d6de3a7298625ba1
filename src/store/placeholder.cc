namespace dateline::store {}
