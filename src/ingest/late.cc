#include "ingest/late.h"

#include <dlfcn.h>

#include <string>

#include "base/error.h"

namespace dateline::ingest {

void* LateLibrary::find(const char* function) {
  // The loader counts and locks; a library stays until the program ends, since what it has made may live as long.
  void* library = ::dlopen(file_, RTLD_NOW | RTLD_LOCAL);
  void* found = library == nullptr ? nullptr : ::dlsym(library, function);
  if (found == nullptr) {
    const char* cause = ::dlerror();
    throw base::Error(std::string("cannot read ") + purpose_ + ": " + file_ + ": " + (cause == nullptr ? "it cannot be loaded" : cause) +
                      "; install the library, or leave such files out");
  }
  return found;
}

}  // namespace dateline::ingest
