# dateline_embed(TARGET FUNCTION BASE FILE...) compiles the bytes of FILEs into TARGET.
#
# The files are data (language packs, migrations, page parts): readable sources that must travel inside the one binary.
# `.incbin` needs no generator program and no copy of the bytes in C++ source, so a change of data costs one assembler run.
# It defines   std::span<const dateline::base::EmbeddedFile> FUNCTION();   names are relative to BASE, sorted.
function(dateline_embed target function base)
  set(asm ".section .rodata\n")
  set(decls "")
  set(rows "")
  set(number 0)
  set(files ${ARGN})
  list(SORT files)
  foreach(file IN LISTS files)
    file(RELATIVE_PATH name ${base} ${file})
    if(name MATCHES "^\\.\\.")  # a file of an installed package
      get_filename_component(name ${file} NAME)
    endif()
    set(symbol "dateline_${function}_${number}")
    string(APPEND asm ".global ${symbol}_begin\n.global ${symbol}_end\n${symbol}_begin:\n.incbin \"${file}\"\n${symbol}_end:\n.byte 0\n")
    string(APPEND decls "extern \"C\" const char ${symbol}_begin[];\nextern \"C\" const char ${symbol}_end[];\n")
    string(APPEND rows "      {\"${name}\", {${symbol}_begin, static_cast<std::size_t>(${symbol}_end - ${symbol}_begin)}},\n")
    math(EXPR number "${number} + 1")
  endforeach()
  string(APPEND asm ".section .note.GNU-stack,\"\",%progbits\n")
  string(CONCAT code "#include <array>\n#include \"base/embedded.h\"\n${decls}namespace dateline::${target} {\n"
         "std::span<const base::EmbeddedFile> ${function}();\n"
         "std::span<const base::EmbeddedFile> ${function}() {\n"
         "  static const std::array<base::EmbeddedFile, ${number}> files{{\n${rows}  }};\n  return files;\n}\n}\n")
  set(out ${CMAKE_CURRENT_BINARY_DIR}/${target}_${function})
  file(CONFIGURE OUTPUT ${out}.S CONTENT "${asm}" @ONLY)
  file(CONFIGURE OUTPUT ${out}.cc CONTENT "${code}" @ONLY)
  set_source_files_properties(${out}.S PROPERTIES OBJECT_DEPENDS "${files}")
  target_sources(${target} PRIVATE ${out}.S ${out}.cc)
endfunction()
