const { summaryMarkdown } = await import('./src/knowledge/index.ts') as any;
const { loadLibrary } = await import('./src/content/load-library.ts') as any;
const { readLabelledQuestions } = await import('./src/cli/evaluation/read-labelled-questions.ts') as any;
const l = await loadLibrary({ contentDir: 'content', siteUrl: null });
const { questions } = await readLabelledQuestions(['tests/golden/questions.yaml']);
for (const q of questions) { if (q.expect.length || q.after) continue; const a = l.library.ask(q.question); const fresh = a.candidates[0]; if (a.kind === 'answered') console.log(q.line, q.question.slice(0,110), '|', fresh.slug.split('/')[1], fresh.confidence.toFixed(2)); }
