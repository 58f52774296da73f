/**
 * How a question begins in a language: "Was ist …", "Comment nettoyer la …", "¿Cuánto cuesta …".
 *
 * For short questions, which have too few small words to tell. A word that English has as well ("was",
 * "comment", "come", "hoe") counts only with one behind it that English never puts there. Dutch "wat is" is
 * none, because people write English so.
 */

const FRENCH_ARTICLE = "(?:le|la|les|un|une|du|des|de|mon|ma|mes|ce|cette|ces|au|aux|en)\\b|l'|d'";
const ITALIAN_ARTICLE = "(?:il|lo|la|i|gli|le|un|una|del|della)\\b|l'|un'";
const PORTUGUESE_ARTICLE = '(?:o|a|os|as|um|uma)\\b';

/** Each begins a text in lower case, without signs before it; what is asked follows. */
const OPENINGS: Readonly<Record<string, readonly string[]>> = {
  de: [
    'was (?:ist|sind|bedeutet|heißt|heisst|kostet|macht|wird|wurde|kann|tun|gehört|passiert|versteht|gibt|hilft|darf|muss|soll)',
    'wie (?:\\p{L}+ (?:man|ich|wir|sich|das|die|der|ein|eine)|alt|viele?|lange?|oft|groß|hoch|geht|funktioniert|heißt|wird|werden|wurde|wurden|kann|ist|sind)',
    'wer|wo|wann|warum|wieso|weshalb|wofür|woher|wozu|womit|wohin|welche[rsmn]?|wieviele?',
    '(?:darf|kann|muss|soll) (?:ich|man)|gibt es',
  ],
  fr: [
    `comment (?:\\p{L}+(?:er|ir|re) (?:${FRENCH_ARTICLE})|on \\p{L}+ (?:${FRENCH_ARTICLE})|faire|faut|peut|puis|fonctionne|marche|est|sont|fut|ça)`,
    "pourquoi|combien|quel(?:le)?s?|qu'est[- ]ce|c'est quoi|à quoi|de quoi|est-ce que|que (?:signifie|veut|faire|faut)",
    `qui (?:a|est|sont|était|peut|doit|\\p{L}+ (?:${FRENCH_ARTICLE}))`,
    `(?:quand|où) (?:a|est|sont|fut|furent|se|peut|puis|trouver|faut|\\p{L}+ (?:${FRENCH_ARTICLE}))`,
  ],
  es: [
    '(?:por |para |de |en |con )?(?:qué|cómo|cuál|cuáles|quién|quiénes|cuándo|dónde|cuánto|cuánta|cuántos|cuántas)',
  ],
  it: [
    "(?:che )?cos'è|perché|quali|quale|qual è|a cosa serve",
    '(?:quando|dove) (?:è|fu|furono|si|sono|viene|posso|trovo)',
    `come (?:si|posso|fare|\\p{L}+[aei]re (?:${ITALIAN_ARTICLE}))`,
    `chi (?:ha|è|sono|può|deve|paga|\\p{L}+ (?:${ITALIAN_ARTICLE}))`,
    'quant[oaie] (?:costa|costano|è|dura|tempo|anni|sono)',
  ],
  pt: [
    'o que (?:é|são|foi|significa)|quem|onde|por que|porquê|qual é|quais|para que serve',
    `como (?:se \\p{L}+ (?:${PORTUGUESE_ARTICLE})|\\p{L}+[aei]r (?:${PORTUGUESE_ARTICLE})|posso|faço)`,
    'quando (?:foi|foram|é)',
    'quant[oa]s? (?:custa|custam|é|tempo|anos|são)',
  ],
  nl: [
    'wat (?:betekent|kost|zijn|doet|kan|moet)',
    'hoe (?:\\p{L}+ (?:je|ik|men|u|het|de|een|wij)|werkt|wordt|worden|oud|lang|groot)',
    'waarom|wanneer|waar|welke?|hoeveel|waarvoor',
    'wie (?:heeft|hebben|kan|moet|mag|betaalt|bouwde|maakte|ontwierp)',
  ],
};

const openings = Object.entries(OPENINGS).map(
  ([language, all]) =>
    [
      language,
      new RegExp(`^(?:${all.join('|')})(?<!\\p{L}(?=[\\p{L}']))\\P{L}*\\p{L}`, 'u'),
    ] as const,
);

/** BCP 47 codes of the languages in which a question begins so; none for most texts. */
export function languagesOpenedIn(text: string): readonly string[] {
  const asked = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+/u, '');
  return openings.filter(([, opening]) => opening.test(asked)).map(([language]) => language);
}
