/**
 * Forms that no stemmer brings together, because they share no stem: "built" and "build", "women" and
 * "woman".
 *
 * Left out where the form is a common word of its own: found (a town), ground, left, lives, saw, wound.
 */

/** The form of the dictionary, then what people write instead of it. */
const families = `
  arise arose arisen | awake awoke awoken | bear borne | beat beaten | become became | begin began begun
  bend bent | bind bound | bite bit bitten | bleed bled | blow blew blown | break broke broken | breed bred
  bring brought | build built | burn burnt | buy bought | catch caught | choose chose chosen | cling clung
  come came | creep crept | deal dealt | dig dug | draw drew drawn | dream dreamt | drink drank drunk
  drive drove driven | eat ate eaten | fall fell fallen | feed fed | feel felt | fight fought | flee fled
  fly flew flown | forbid forbade forbidden | forget forgot forgotten | forgive forgave forgiven
  freeze froze frozen | get got gotten | give gave given | go went gone | grow grew grown | hang hung
  hear heard | hide hid hidden | hold held | keep kept | kneel knelt | know knew known | lay laid | lead led
  lean leant | leap leapt | learn learnt | lend lent | light lit | lose lost | make made | mean meant | meet met
  mislead misled | mistake mistook mistaken | overcome overcame | overthrow overthrew overthrown | pay paid
  prove proven | rebuild rebuilt | ride rode ridden | ring rang rung | rise risen | run ran | say said | see seen
  seek sought | sell sold | send sent | sew sewn | shake shook shaken | shine shone | shoot shot | show shown
  shrink shrank shrunk | sing sang sung | sink sank sunk | sit sat | sleep slept | slide slid | speak spoke spoken
  spell spelt | spend spent | spin spun | spring sprang sprung | stand stood | steal stole stolen | stick stuck
  sting stung | strike struck stricken | string strung | strive strove striven | swear swore sworn | sweep swept
  swell swollen | swim swam swum | swing swung | take took taken | teach taught | tear tore torn | tell told
  think thought | throw threw thrown | tread trod trodden | undergo underwent undergone | understand understood
  undertake undertook undertaken | wake woke woken | wear wore worn | weave wove woven | weep wept | win won
  withdraw withdrew withdrawn | withstand withstood | write wrote written
  man men | woman women | child children | foot feet | tooth teeth | goose geese | mouse mice | person people
  ox oxen | wife wives | knife knives | leaf leaves | half halves | shelf shelves | wolf wolves | thief thieves
  loaf loaves | analysis analyses | basis bases | crisis crises | thesis theses | hypothesis hypotheses | axis axes
  phenomenon phenomena | criterion criteria | bacterium bacteria | stratum strata | matrix matrices | index indices
  vertex vertices | appendix appendices | nucleus nuclei | radius radii | fungus fungi | formula formulae
  larva larvae
`;

const dictionaryForm: ReadonlyMap<string, string> = new Map(
  families
    .split(/[|\n]/)
    .map((family) => family.trim().split(/\s+/))
    .flatMap(([form = '', ...irregular]) => irregular.map((word) => [word, form] as const)),
);

/** @param word - Folded. */
export function regularForm(word: string): string {
  return dictionaryForm.get(word) ?? word;
}
