# cmake -D BASE=resources/pack -D WALLET=example-wallet.json -D FOLDER=out -P makeexamplepack.cmake
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE "${FOLDER}")
file(COPY "${BASE}/" DESTINATION "${FOLDER}")

file(READ "${FOLDER}/directory/wallets.json" directory)
file(READ "${WALLET}" wallet)
string(JSON count LENGTH "${directory}" wallets)
string(JSON directory SET "${directory}" wallets ${count} "${wallet}")
file(WRITE "${FOLDER}/directory/wallets.json" "${directory}\n")
file(TOUCH "${FOLDER}.stamp")
