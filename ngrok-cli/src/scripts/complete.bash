# Completion of ngrok-api for bash. The program itself is asked at each Tab.
complete -o nospace -o nosort -C 'ngrok-api complete bash --' ngrok-api 2> /dev/null \
    || complete -o nospace -C 'ngrok-api complete bash --' ngrok-api
