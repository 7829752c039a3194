# Completion of ngrok-api for fish. The program itself is asked at each Tab.
complete --command ngrok-api --no-files --keep-order \
    --arguments '(ngrok-api complete fish -- (commandline --tokenize --current-process --cut-at-cursor) (commandline --current-token --cut-at-cursor) 2> /dev/null)'
