// Everything that one article alone gives: the pure result of `extract`, and the content of one record line.
//
// A function of the article and the language pack; all indices point into the vectors beside them, all in order of place.
#pragma once

#include <string>
#include <vector>

#include "model/article.h"
#include "model/claim.h"
#include "model/entity.h"
#include "model/event.h"
#include "model/quantity.h"
#include "model/timex.h"

namespace dateline::model {

struct Extraction {
  std::string pack;  // name and hash of the language pack: "de-3f2a91c0d4e5"
  std::vector<Timex> timexes;
  std::vector<Entity> entities;
  std::vector<Quantity> quantities;  // all of them, those inside claims too
  std::vector<Claim> claims;
  std::vector<EventMention> events;
};

struct Record {
  Article article;
  Extraction extraction;
};

}  // namespace dateline::model
