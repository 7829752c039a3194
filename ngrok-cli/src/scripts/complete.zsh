#compdef ngrok-api
# Completion of ngrok-api for zsh. The program itself is asked at each Tab; a line that begins with a tab goes on.
_ngrok_api() {
    local -a all more whole
    all=("${(@f)$(ngrok-api complete zsh -- "${(@Q)words[1,CURRENT-1]}" "${(Q)PREFIX}" 2> /dev/null)}")
    more=(${${(M)all:#$'\t'*}#$'\t'})
    whole=(${all:#$'\t'*})
    (( $#more )) && _describe -V values more -S ''
    (( $#whole )) && _describe -V values whole
}
# A file in fpath is the function itself; what is sourced only defines it.
if [[ ${funcstack[1]} == _ngrok-api ]]; then _ngrok_api "$@"; else compdef _ngrok_api ngrok-api; fi
