// What do the names in class, id, role and itemprop say about an element?
//
// Sites name their parts in words: "article__body", "relatedTeaser", "cookie-consent". Names are cut into words ("related", "teaser") and looked
// up in one table (class_words.cc), in English and German. There are no rules for single sites.
#pragma once

#include <cstdint>
#include <string_view>

#include "ingest/html/dom.h"

namespace dateline::ingest::html {

enum Role : std::uint32_t {
  kRoleComments = 1U << 0,
  kRoleRelated = 1U << 1,   // teasers, recommendations, most read
  kRoleAd = 1U << 2,
  kRoleSocial = 1U << 3,    // share bars, follow boxes
  kRoleConsent = 1U << 4,   // cookie walls, overlays
  kRoleSignup = 1U << 5,    // newsletter, login, paywall
  kRoleChrome = 1U << 6,    // navigation, side bar, footer
  kRoleMeta = 1U << 7,      // byline, date, tags, author box
  kRoleCaption = 1U << 8,
  kRoleMedia = 1U << 9,     // players, galleries
  kRoleLead = 1U << 10,     // standfirst
  kRoleBody = 1U << 11,     // "article-body"
  kRoleHidden = 1U << 12,
  kRoleDate = 1U << 13,
  kRoleAuthor = 1U << 14,
  kRoleInfobox = 1U << 15,   // background told apart from the running text
  kRoleUnfolded = 1U << 16,  // hidden until a script shows it
};

inline constexpr std::uint32_t kRolesToDrop = kRoleComments | kRoleRelated | kRoleAd | kRoleSocial | kRoleConsent | kRoleSignup | kRoleChrome | kRoleMedia | kRoleInfobox | kRoleUnfolded;

// Union of the roles its names suggest.
[[nodiscard]] std::uint32_t roles_of(const Page& page, const Node& node);

}  // namespace dateline::ingest::html
