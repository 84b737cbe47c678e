# What all our targets share, and the two shapes a target has here.

add_library(wsc_options INTERFACE)
target_compile_features(wsc_options INTERFACE cxx_std_20)
target_compile_options(wsc_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
# What newer versions of the libraries name differently still builds, also where warnings are errors.
target_compile_options(wsc_options INTERFACE -Wno-error=deprecated-declarations)
target_compile_definitions(wsc_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    WSC_APP_ID="${WSC_APP_ID}"
    WSC_VERSION="${PROJECT_VERSION}"
)
target_include_directories(wsc_options INTERFACE "${PROJECT_SOURCE_DIR}/app")

# wsc_library(NAME SOURCES... LINKS ...): one static library for one folder.
# What it links it passes on, since its headers may show it.
function(wsc_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC wsc_options ${ARG_LINKS})
    set_property(GLOBAL APPEND PROPERTY WSC_LIBRARIES ${name})
endfunction()

# wsc_module(NAME SOURCES... LINKS ...): a module that a library loads on first need (core/base/module.h), because what
# it links would cost every start something. It stands beside the program, in a folder of our own.
function(wsc_module name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} MODULE ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE wsc_options ${ARG_LINKS})
    set_target_properties(${name} PROPERTIES PREFIX "" CXX_VISIBILITY_PRESET hidden INSTALL_RPATH ""
        LIBRARY_OUTPUT_DIRECTORY "${WSC_MODULE_FOLDER}")
    install(TARGETS ${name} DESTINATION "${WSC_INSTALLED_MODULE_FOLDER}")
endfunction()

# wsc_helper(NAME SOURCES... LINKS ...): a program that a library starts (core/base/module.h); it stands in that folder, too.
function(wsc_helper name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE wsc_options ${ARG_LINKS})
    set_target_properties(${name} PROPERTIES INSTALL_RPATH "" RUNTIME_OUTPUT_DIRECTORY "${WSC_MODULE_FOLDER}")
    install(TARGETS ${name} DESTINATION "${WSC_INSTALLED_MODULE_FOLDER}")
endfunction()

# wsc_test(tst_name LINKS ... [GUI] [TIMEOUT seconds]): one QtTest program for one class, run without a screen.
function(wsc_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LINKS;SOURCES;ARGS" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 60)
    endif()
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE wsc_options Qt6::Test ${ARG_LINKS})
    add_test(NAME ${name} COMMAND ${name} ${ARG_ARGS})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_ASSUME_STDERR_HAS_CONSOLE=1")
endfunction()
