// How a language puts a question: its templates, and what becomes of the words of an article inside them
// (compare_question.lex).
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "lang/lexicon.h"

namespace dateline::compare {

class QuestionForms {
 public:
  QuestionForms() = default;
  explicit QuestionForms(const lang::Lexicon& lexicon);

  // The template with its places filled; "$thing $role?" for a name that has none.
  [[nodiscard]] std::string fill(std::string_view name, std::string_view thing, std::string_view role) const;
  // The thing as the template needs it: "von nordkoreanischen Teilnehmern" was printed, "wie viele nordkoreanische
  // Teilnehmer" is asked.
  [[nodiscard]] std::string inflect(std::string_view name, std::string_view thing) const;
  // The counted phrase without "of its", "der": empty if nothing else stands in it.
  [[nodiscard]] std::string_view without_owner(std::string_view phrase) const;
  // True if what follows a phrase makes it the owner of what is counted.
  [[nodiscard]] bool owns_what_follows(std::string_view behind) const;
  // Name of the template for a measure: "length" for hours.
  [[nodiscard]] std::string_view template_for(std::string_view unit) const;
  // Whether the words of a claim are so.
  [[nodiscard]] std::string ask_whether(std::string_view words) const;
  // The words with their own quotation marks made inner ones, without those that enclose all of it.
  [[nodiscard]] std::string quoted_inside(std::string_view words) const;

 private:
  struct Ending {
    std::string from;
    std::string to;
    std::string beside;  // of nouns: a form with this ending must be known too
  };
  struct Template {
    std::string text;
    std::vector<Ending> adjectives;
    std::vector<Ending> nouns;
    std::set<std::string, std::less<>> opens;  // folded
  };
  [[nodiscard]] std::string inflect_noun(const Template& form, std::string_view noun) const;

  std::map<std::string, Template, std::less<>> templates_;
  std::map<std::string, std::string, std::less<>> measures_;  // unit -> template name
  std::set<std::string, std::less<>> skip_;                   // folded
  std::vector<std::string> owner_marks_;
  std::vector<std::pair<std::string, std::string>> inner_;             // mark -> inner mark
  std::string first_of_inner_;  // the first byte of each such mark
  std::map<std::string, std::set<std::string>, std::less<>> counted_;  // form -> entries that list it
};

}  // namespace dateline::compare
