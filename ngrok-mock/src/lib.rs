//! A fake ngrok API for tests.
