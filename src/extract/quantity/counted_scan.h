// What the parts of CountedNouns share while one figure is read. Internal to its own files.
#pragma once

#include "extract/quantity/counted.h"

namespace dateline::extract {

struct CountedNouns::Scan {
  const Analysis& analysis;
  const AmountReader& reader;
  const Amount& amount;
  std::uint32_t sentence_begin;
  std::uint32_t floor;
  std::uint32_t end;
  Counted out;
  const Noun* head = nullptr;
  const Fate* fate = nullptr;
  std::uint32_t after_phrase = 0;  // where to look on for a fate
  bool more = false;
};

}  // namespace dateline::extract
