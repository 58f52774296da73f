/**
 * Everyday words that people use for one another, so that "how do I mend a roof" finds "repairing roofs".
 *
 * Written by hand: words of common English, each group a line of thought, no word of a field. They say
 * *nearly* the same, and some only sometimes; an expansion counts a fraction of an occurrence, so that an
 * article with the word itself stays ahead. Words of a field belong in the list of the content folder.
 */
import { synonymsOf, type Synonyms } from './synonyms.ts';

const doing = `
  begin start commence | end finish stop conclude | make create build construct produce | remove
  delete erase eliminate | buy purchase acquire | sell sale | get obtain receive acquire | give
  provide supply | send mail email | show display | hide conceal invisible | see view look watch |
  find search locate lookup | look search | change modify alter edit adjust | choose select pick |
  copy duplicate | join merge combine unite | split separate divide | keep retain preserve | save
  keep store preserve | protect safeguard guard | fix repair mend restore | break damage destroy |
  destroy demolish ruin | pay cost fund finance | pay bill | cost price expensive | help assist aid support |
  try attempt | use utilize employ | need require | want desire wish | allow permit let enable |
  permit permission licence | forbid prohibit ban disallow | block prevent stop avoid | avoid
  prevent | happen occur | speak talk say tell | tell say state | ask request query question |
  answer reply response respond | think believe opinion | know aware | learn study education |
  teach educate train | study research investigate | explain describe | show demonstrate prove |
  call name term | name title | write author | read reading | win victory | lose defeat loss |
  fight battle combat | war conflict | attack assault | kill murder | die death dead | born birth
  | marry marriage wife husband | live reside inhabit | leave depart quit | arrive come reach | go
  travel move | move transfer relocate | return back | rise increase grow | increase raise grow |
  decrease reduce lower decline drop | lower reduce | measure calculate compute | count number |
  allow enable | control regulate | rule govern reign | lead head leader | possess owner | found
  establish create | establish set | organize arrange | plan design | design plan | hold contain |
  include contain comprise consist | carry transport | throw cast | cut slice | burn fire | clean
  wash | eat food feed | drink beverage | close shut | open unlock | hear listen | feel sense |
  guess estimate | discover find | invent develop invention | develop create | gather collect
  assemble | share distribute | spread distribute | publish release issue | import upload | export
  download backup | backup archive | print printing | limit restrict constrain |
  choose choice | give gift | grow growth | know knowledge | lose loss | sing song | speak speech |
  steal theft thief | lend loan | see sight | live life | strong strength | fly flight
`;

/** Who and where. */
const people = `
  people person inhabitant population | man male men | woman female women | child kid children |
  doctor physician | teacher professor | student pupil | worker employee labor | boss manager |
  friend buddy | enemy opponent | king monarch | leader ruler | soldier troop | army military |
  police officer | lawyer attorney | actor actress performer | singer musician | writer author |
  scientist researcher | member participant | company firm business corporation | organization
  institution body | group team | government state | city town | country nation state | nation
  country | place location site | location position | area region zone | house home dwelling |
  building structure | street road | school college university | hospital clinic | church
  religious | religion faith | shop store | job work occupation employment | money fund | tax
  taxation | law legislation legal | rule regulation | crime offence | prison jail
`;

const things = `
  picture image photo photograph | photo photograph | film movie | television tv | car vehicle
  automobile | ship vessel boat | plane aircraft airplane | train railway | phone telephone mobile
  | computer machine pc | file document | document doc docs | folder directory | list listing |
  page site | site website | web internet online | mail email message | message post | text words
  | info information data | app application | account profile | friend contact | address location
  | video clip | song music | book publication | newspaper press | letter mail | part section
  component | kind type sort category | size large | amount quantity number | piece part | group
  set | way method manner technique | reason cause why | cause reason lead | result outcome effect
  | effect impact influence | problem issue trouble difficulty | danger risk threat hazard |
  chance probability likelihood | difference distinction | difference vary differ | purpose aim
  goal objective | goal aim objective | idea concept | example instance | part role | meaning
  definition define | rule law | beginning start origin | origin source | start origin | end
  finish | top peak summit | bottom base | middle center | border boundary edge | side edge |
  height tall high | length long | width wide | weight heavy | depth deep | age old | year annual
  yearly | month monthly | day daily date | week weekly | night evening | time period | era period
  age | speed fast rate velocity | distance far | temperature heat hot warm | cold cool | weather
  climate | water liquid | sea ocean | river stream | mountain hill | forest wood tree | earth
  soil ground | land territory | sun solar | moon lunar | star stellar | sickness disease illness
  | disease illness | ill sick | medicine drug medication | drug medicine pharmaceutical | cure
  treat treatment | wound injury | blood bleed | body bodily
`;

const describing = `
  big large great huge | small little tiny | old ancient elder | new recent modern | fast quick
  rapid speed | slow slowly | easy simple | hard difficult | hard solid | good positive benefit |
  bad negative | best top | rich wealthy wealth | poor poverty | strong powerful | weak poor |
  important significant major key | main major primary principal chief | famous known notable
  popular | popular common | common frequent usual | rare uncommon | same identical equal |
  similar alike resemble | different distinct | wrong incorrect error mistake | error mistake bug
  | right correct accurate | true real | false fake | free gratis | full complete entire whole |
  whole entire | empty blank | private personal secret | secret hidden | public open | safe secure
  security | dangerous hazardous | modern contemporary | early initial first | first initial
  original | last final | late recent | near close | far distant | outside external | inside
  internal | approximately about roughly | many numerous several | most majority | few little |
  all every entire | only sole just | often frequently | never no | together joint | automatic
  automatically auto automated | quickly fast | former previous | yearly annual | foreign
  foreigner | native indigenous
`;

/** Of the house, the family and the attic, where people's own questions come from. */
const household = `
  advise advice recommend | argue dispute quarrel | bother care | chop cut | collapse fall crumble |
  damage harm hurt | dig excavate | discard dispose throw | disappear vanish | fill plug | glue stick
  paste | hang mount | inherit inheritance | insure insurance | lift raise | neglect ignore abandon |
  peel flake | refuse reject deny | rent lease hire | replace swap exchange substitute | rescue save |
  rid remove eliminate | ruin spoil damage | scrape scratch | smell odour stink | spend pay cost |
  store storage keep | tear rip | touch handle | worry concern fear | wrap pack cover |
  apartment flat housing | attic loft | basement cellar | cemetery graveyard churchyard | certificate
  document | cloth fabric textile | clothes clothing garment | container box crate | council authority
  | cupboard wardrobe | dad father | mum mother | grandma grandmother gran | grandad grandfather grandpa |
  dirt dust grime | donation gift present | evidence proof | expert specialist professional | fee
  charge price | hobby amateur | hole gap | homework essay | job career profession | pic pics photo
  picture | pupil student | rubbish waste garbage | rumour myth legend | salary wage pay | snap
  snapshot photo | tourist visitor traveller | treaty agreement pact | tool equipment | truck lorry |
  valley gorge | value worth price | yard garden | abroad international overseas |
  broken damaged | cheap inexpensive budget | delicate fragile brittle | derelict abandoned ruined
  empty | disused vacant empty | dirty filthy | genuine authentic real | illegal unlawful forbidden |
  legal lawful permitted allowed | legit genuine legal | odd strange | precious valuable | rotten
  decayed rot | rusty rust corroded | torn tear | trustworthy reliable | wet damp moist | worldwide
  global international | worn old
`;

/** A country and what is of it, where the two do not begin alike enough to be kin. */
const nations = `
  english england | british britain | french france | german germany | spanish spain | italian
  italy | russian russia | chinese china | japanese japan | american america | european europe |
  dutch netherlands | polish poland | greek greece | turkish turkey | swiss switzerland | swedish
  sweden | danish denmark | norwegian norway | irish ireland | scottish scotland | welsh wales |
  portuguese portugal | mexican mexico | canadian canada | australian australia | african africa |
  asian asia | indian india | egyptian egypt | iraqi iraq | syrian syria | israeli israel |
  iranian iran persia persian | filipino philippine philippines
`;

const figures = `
  one 1 | two 2 | three 3 | four 4 | five 5 | six 6 | seven 7 | eight 8 | nine 9 | ten 10 | eleven
  11 | twelve 12 | twenty 20 | hundred 100 | thousand 1000 | first 1st | second 2nd | third 3rd |
  fourth 4th | fifth 5th
`;

/** Groups of words that stand for one another. */
const everydayGroups: readonly (readonly string[])[] = Object.freeze(
  [doing, people, things, describing, household, nations, figures]
    .flatMap((list) => list.split('|'))
    .map((group) => group.trim().split(/\s+/)),
);

export const everydaySynonyms: Synonyms = synonymsOf(everydayGroups);
