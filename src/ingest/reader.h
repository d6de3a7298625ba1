// What do the bytes of one item say? Format reading for every input, from plain text to mail, behind one pure function.
//
// Never throws for bad input and never touches disk or network (PDF alone runs the program `pdftotext`, with limits). Text is valid
// UTF-8 when it leaves here; what had to be mended on the way is told in Article::warnings, what cannot be mended is a Problem.
#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "ingest/item.h"
#include "model/article.h"

namespace dateline::ingest {

// What the bytes look like; nullopt for bytes that are no text and no container we read.
[[nodiscard]] std::optional<Format> sniff_format(std::string_view bytes);

// Usually one; several for feeds; never empty (an item without an article gives the Problem that says so).
[[nodiscard]] std::vector<base::Result<model::Article>> parse_item(Item item);

}  // namespace dateline::ingest
