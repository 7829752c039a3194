//! The ngrok API on the command line.
