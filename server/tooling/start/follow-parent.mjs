// Preloaded into the web server: when the process that started it is gone, it goes too.
process.once('disconnect', () => process.exit(0))
