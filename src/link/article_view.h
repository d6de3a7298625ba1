// The view of an article that linking works on is the one that comparing works on too: see model/article_view.h.
#pragma once

#include "model/article_view.h"

namespace dateline::link {

using model::ArticleView;
using model::before;

}  // namespace dateline::link
