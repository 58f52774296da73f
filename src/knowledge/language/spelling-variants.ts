/**
 * British and American spellings of one word → one form, so that a question in either finds both.
 *
 * The form is for comparing only and is nowhere shown; where a rule meets a word it does not mean
 * ("franchise"), articles and questions meet it alike.
 */

/** What follows `-is` in the forms of a verb and what is made of it: organised, organiser, organisational. */
const afterIs = '(?:e|es|ed|er|ers|ing|ation|ations|ational|ationally|able|ably|ability)$';
/** `-ise` → `-ize`, with its endings, which the stemmer knows. */
const iseEnding = new RegExp(`is(?=${afterIs})`);
/** Words that end so and are no verbs in `-ize`: raise, revise, comprise, precise, promise, arise, treatise, disable. */
const notIze = new RegExp(
  '(?:[aeiouw]|pr|(?:ad|de|impro|re|super|tele)v|(?:advert|pract|treat)' +
    '|^(?:con|ex|exer|in|pre)c|^(?:com|de|pre|pro|sur)m|^(?:a|moon|sun)?r|^mort|^d)' +
    `is${afterIs}`,
);

/** What begins a word in one spelling → the same in the other. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  // colour, honour, watercolour … → color
  [
    /^((?:be|de|dis|mis|multi|re|un|water)?(?:arb|ard|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|tum|val|vap|vig))our/,
    '$1or',
  ],
  // manoeuvre, manoeuvring → maneuver
  [/^(out)?manoeuvr(?:e(?=s?$))?/, '$1maneuver'],
  // centred, mitring → centered
  [/^((?:con|de|re)?cent|mit)r(?=ed$|ing$)/, '$1er'],
  // centre, kilometre, lustreware … → center
  [
    /^((?:amphi)?theat|calib|(?:epi)?cent|fib|(?:centi|deca|deci|hecto|kilo|micro|milli|nano)?(?:lit|met)|lust|meag|mit|och|sab|saltpet|scept|sepulch|somb|spect)re(?=s?$|[a-z]{4})/,
    '$1er',
  ],
  // catalogue, dialogue … → catalog
  [/^(anal|catal|dial|epil|monol|prol)ogue(?=s?$)/, '$1og'],
  [/^(catal)ogu(?=ed|ing|er)/, '$1og'],
  [/^jewellery/, 'jewelry'],
  // travelling, fuelled … → traveling
  [/^(chann|chis|couns|enam|fu|jew|lab|lev|mod|pan|sign|trav|tunn)ell(?=ed|er|ing)/, '$1el'],
  // analysed, catalyser … → analyzed; "analyses" is of "analysis" first
  [/^((?:psycho)?anal|catal|dial|electrol|hydrol|paral)ys(?=ed?$|ers?$|ing$)/, '$1yz'],
  // defence, licence … → defense
  [/^(defen|licen|offen|preten)ce/, '$1se'],
  [/^practis(?=e|ing)/, 'practic'],
  [/^mortic(?=e|ing)/, 'mortis'],
  [/^((?:bio|ethno|geo|osteo|zoo)?arch|pal)aeo/, '$1eo'],
  // haematite, paediatric, anaesthetic … → hematite
  [/^haem(?=[ao])/, 'hem'],
  [/^(ortho|encyclo)?paed/, '$1ped'],
  [/^anaesth/, 'anesth'],
  [/^mediaev/, 'mediev'],
  [/^aesthet/, 'esthet'],
  [/^artefact/, 'artifact'],
  [/^programme(?=s?$)/, 'program'],
  [/^grey/, 'gray'],
  [/^(s?m)ould/, '$1old'],
  [/^plough/, 'plow'],
  [/^sceptic/, 'skeptic'],
  [/^aluminium/, 'aluminum'],
  [/^enquir/, 'inquir'],
  [/^judgement/, 'judgment'],
  [/^(bi|de|hydro|per|thio)?sulph/, '$1sulf'],
  [/^woollen/, 'woolen'],
  [/^(sk|w)ilful/, '$1illful'],
  [/^kerb(?=s?$|ing|side|stone)/, 'curb'],
  [/^gaol/, 'jail'],
  [/^chequer/, 'checker'],
  // Not "storey" and "cheque", whose other spellings are chiefly other words: story, check.
  [/^draught/, 'draft'],
];

/** One look instead of forty at a word that none of them fits, as most are. */
const anyBeginning = new RegExp(beginnings.map(([beginning]) => beginning.source).join('|'));

/** @param word - Folded, of ASCII letters. */
export function commonSpelling(word: string): string {
  const isVerb = iseEnding.test(word) && !notIze.test(word);
  const ized = isVerb ? word.replace(iseEnding, 'iz') : word;
  if (!anyBeginning.test(ized)) return ized;
  let common = ized;
  for (const [beginning, replacement] of beginnings)
    common = common.replace(beginning, replacement);
  return common;
}
