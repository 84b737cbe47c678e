# The base pack with one more wallet, Example Wallet (tests/data/example-wallet.json): on names that nobody can own, with
# every kind of channel. Only tests carry it.
#
# wsc_example_pack_sources(FOLDER_VARIABLE STAMP_VARIABLE): adds the step that makes its sources, a folder as
# `wallet-support-pack build` takes it. Depend on the stamp file.
set(WSC_EXAMPLE_PACK_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/makeexamplepack.cmake")

function(wsc_example_pack_sources out_folder out_stamp)
    set(base "${PROJECT_SOURCE_DIR}/resources/pack")
    set(wallet "${PROJECT_SOURCE_DIR}/tests/data/example-wallet.json")
    set(folder "${PROJECT_BINARY_DIR}/example-pack")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${base}/*")
    add_custom_command(
        OUTPUT "${folder}.stamp"
        COMMAND "${CMAKE_COMMAND}" -D "BASE=${base}" -D "WALLET=${wallet}" -D "FOLDER=${folder}"
                -P "${WSC_EXAMPLE_PACK_SCRIPT}"
        DEPENDS ${sources} "${wallet}" "${WSC_EXAMPLE_PACK_SCRIPT}"
        COMMENT "Making the pack with the example wallet"
        VERBATIM)
    set(${out_folder} "${folder}" PARENT_SCOPE)
    set(${out_stamp} "${folder}.stamp" PARENT_SCOPE)
endfunction()
