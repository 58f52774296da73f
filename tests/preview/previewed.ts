/** A preview of the built program as a process that a test may kill: `previewed.ts PROGRAM FOLDER`. Says when its bot is ready. */
import { startPreview } from '../../src/preview/start-preview.ts';

const [program = '', contentDir = ''] = process.argv.slice(2);
const say = (text: string): void => void process.stderr.write(`${text}\n`);
const preview = await startPreview({
  port: 0,
  contentDir,
  questions: [],
  program,
  env: process.env,
  tell: say,
  showLog: say,
  onBug: (error) => say(String(error)),
});
await preview.ready;
process.stdout.write('ready\n');
