/**
 * Loaded before the bot: stops it in order when the preview that has started it is gone, however that
 * ended, and takes the data away that the preview then cannot.
 */
import { rmSync } from 'node:fs';

// What the bot starts ends with the bot.
process.execArgv = process.execArgv.filter((arg) => !arg.startsWith('--import='));

process.once('disconnect', () => {
  process.once('exit', () => rmSync(process.env.DATA_DIR, { recursive: true, force: true }));
  process.kill(process.pid, 'SIGTERM');
});
// The channel is there to be closed, and keeps nobody who wants to end.
process.channel?.unref();
