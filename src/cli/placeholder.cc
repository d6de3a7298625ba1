namespace dateline::cli {}
