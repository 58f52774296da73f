/**
 * British and American spellings of one word → one form, so that a question in either finds both.
 *
 * The form is for comparing only and is nowhere shown; where a rule meets a word it does not mean
 * ("franchise"), articles and questions meet it alike.
 */

/** `-ise` → `-ize`, with all its endings, which the stemmer knows: organised, organisation, organiser. */
const iseEnding = /is(e|es|ed|er|ers|ing|ation|ations)$/;
/** Words that end so and are no verbs in `-ize`: raise, revise, comprise, precise, promise, arise. */
const notIze =
  /(?:[aeiouvw]|pr|^(?:con|ex|exer|in|pre)c|^(?:com|de|pre|pro|sur)m|^(?:a|moon|sun)?r)is(?:e|es|ed|er|ers|ing|ation|ations)$/;

/** What begins a word in one spelling → the same in the other. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  // colour, honour … → color
  [
    /^(arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|parl|rum|sav|splend|vap|vig)our/,
    '$1or',
  ],
  // centre, theatre … → center
  [/^(calib|cent|fib|lit|lust|somb|spect|theat)(re|er)(?=s?$|d$)/, '$1er'],
  // catalogue, dialogue … → catalog
  [/^(anal|catal|dial|epil|monol|prol)ogue(?=s?$)/, '$1og'],
  [/^(catal)ogu(?=ed|ing|er)/, '$1og'],
  // travelling, labelled … → traveling
  [/^(chann|chis|counsel|enam|jew|lab|lev|mod|pan|sign|trav|tunn)ell(?=ed|er|ing)/, '$1el'],
  // defence, licence … → defense
  [/^(defen|licen|offen|preten)ce/, '$1se'],
  [/^archaeo/, 'archeo'],
  [/^palaeo/, 'paleo'],
  [/^mediaev/, 'mediev'],
  [/^encyclopaed/, 'encycloped'],
  [/^aesthet/, 'esthet'],
  [/^artefact/, 'artifact'],
  [/^programme(?=s?$)/, 'program'],
  [/^grey/, 'gray'],
  [/^mould/, 'mold'],
  [/^plough/, 'plow'],
  [/^sceptic/, 'skeptic'],
  [/^aluminium/, 'aluminum'],
  [/^enquir/, 'inquir'],
  [/^judgement/, 'judgment'],
  [/^jewellery/, 'jewelry'],
  [/^sulphur/, 'sulfur'],
];

/** @param word - Folded, of ASCII letters. */
export function commonSpelling(word: string): string {
  let common = notIze.test(word) ? word : word.replace(iseEnding, 'iz$1');
  for (const [beginning, replacement] of beginnings)
    common = common.replace(beginning, replacement);
  return common;
}
