# dateline_module(FOLDER DEPS <folders and libraries>...) makes src/FOLDER one static library named FOLDER.
# The link graph mirrors the table "who may include whom" in docs/architecture.md; a test checks the includes themselves.
function(dateline_module folder)
  cmake_parse_arguments(ARG "" "" "DEPS;PRIVATE_DEPS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${folder}/*.cc ${PROJECT_SOURCE_DIR}/src/${folder}/*.h)
  list(FILTER sources EXCLUDE REGEX "/main\\.cc$")
  add_library(${folder} STATIC ${sources})
  set_target_properties(${folder} PROPERTIES OUTPUT_NAME dateline_${folder} LINKER_LANGUAGE CXX)
  target_include_directories(${folder} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(${folder} PUBLIC ${ARG_DEPS} PRIVATE ${ARG_PRIVATE_DEPS})
endfunction()
