// The program: a command line in, an exit status out.
#pragma once

namespace dateline::cli {

[[nodiscard]] int run(int argc, const char* const* argv);

}  // namespace dateline::cli
