/**
 * What people say to a bot that is no question: "hello", "thx!", "who are you?".
 *
 * Only what consists of nothing else counts, and thanks that ask nothing more: "hello, what is adobe?" is
 * a question.
 */
import { isThanks, opensWithThanks } from './courtesy.ts';
import { wordsOf } from './terms.ts';

/** `thanks`: also whatever else only says that an answer was read ("ok cool", "lol", "👍"). */
export type SmallTalk = 'about' | 'farewell' | 'thanks' | 'greeting';

/** Of two kinds in one line ("thanks, bye") the first here counts. `|` stands between phrases. */
const phrases: Readonly<Record<SmallTalk, string>> = {
  about: `
    who are you | what are you | who r u | what r u | who is this | what can you do | what do you do |
    what can you help with | what can you help me with | what can you tell me | what can i ask |
    what can i ask you | what can i ask about | what can i ask you about | what can i ask here |
    what do you know | what do you know about | how do you work | how does this work |
    how do i use you | how do i use this bot | how can you help | how can you help me |
    are you a bot | are you a robot | are you an ai | are you ai | are you a human | are you human |
    are you real | are you a person | are you a real person | are you chatgpt | are you alive |
    is this a bot | who made you | who built you | who created you | who runs you |
    what is your name | what your name | whats your name | what is your purpose |
    tell me about yourself | introduce yourself | help | help me | i need help | can you help |
    can you help me | could you help me | what are your commands`,
  farewell: `
    bye | bye bye | byebye | goodbye | good bye | cya | see you | see ya | see u | see you later |
    see ya later | see you soon | see you tomorrow | see you around | good night | goodnight | nite |
    take care | have a nice day | have a good day | have a great day | have a nice evening |
    have a good evening | have a good one | have a good night | have a nice weekend |
    have a good weekend | ttyl | talk to you later | i have to go | gotta go | gtg | farewell`,
  thanks: `
    thank you | thank u | thankyou | thanks | thank | thx | thnx | thanx | thnks | thnaks | thansk |
    tnx | tks | ty | tysm | tyvm | cheers | much appreciated | appreciate it | appreciated |
    i appreciate it | for the help | for your help | for helping | for the answer | for your answer |
    for the info | for that | for this | for everything | for your time | a lot | a bunch | so much |
    very much | a million | ok | okay | okey | k | kk | cool | nice | great | awesome | amazing |
    perfect | excellent | brilliant | wonderful | fantastic | neat | sweet | super | lovely | good |
    got it | i got it | gotcha | i see | understood | makes sense | that makes sense | good to know |
    good bot | bad bot | nice bot | best bot | good job | great job | nice job | well done | nice one |
    good answer | great answer | nice answer | nice work | good work | great work | great stuff |
    good stuff | that helps | that helped | this helps | this helped | it helped | that was helpful |
    very helpful | helpful | that is great | that is cool | that great | that cool | that is nice |
    that is helpful | that is all | that all | thats great | thats cool | thats all | i love it |
    love it | love you | i love you | you are great | you are awesome | you are the best | you rock |
    sounds good | alright | all right | fine | sure | yes | yep | yeah | yup | no | nope | nah |
    no worries | no problem | np | never mind | nevermind | nvm | lol | lmao | rofl | haha | hahaha |
    hehe | ha | xd | wow | omg | hmm | hm | oh | ah | aha | interesting | sorry | my bad | oops`,
  greeting: `
    hi | hii | hello | helo | hallo | hullo | hey | hei | heya | hiya | howdy | yo | sup | ahoy |
    greetings | salutations | hola | bonjour | ciao | salaam | salam | namaste | good morning | morning |
    good afternoon | good evening | good day | gday | how are you | how are you doing | how r u |
    how are u | how are things | how do you do | how is it going | how it going | hows it going |
    how is your day | how is everything | what is up | what up | whats up | wassup | wazzup |
    nice to meet you | pleased to meet you | is anyone there | anyone there | anybody there |
    is anyone here | anyone here | are you there | you there | are you awake | are you online |
    are you here | knock knock | long time no see`,
};

/** They go with any of these, and say nothing alone. */
const fillers = `
  there | all | everyone | everybody | guys | folks | friends | friend | mate | buddy | dude | man |
  bot | docent | mr bot | dear | again | so | very | really | just | well | and | you | too | to you |
  today | now | for now | please | pls | then | a | the | my`;

interface Phrase {
  readonly words: readonly string[];
  /** Null for a filler. */
  readonly kind: SmallTalk | null;
}

/** By their first word, longest first. */
const phrasesByStart: ReadonlyMap<string, readonly Phrase[]> = startsOf([
  ...listed(fillers, null),
  ...(Object.entries(phrases) as [SmallTalk, string][]).flatMap(([kind, list]) =>
    listed(list, kind),
  ),
]);
const order: readonly string[] = Object.keys(phrases);

/** A line with more words asks or tells something. */
const MOST_WORDS = 12;
const WAVE = /👋/u;
const PICTURE = /\p{Extended_Pictographic}/u;

/** Null when it is, or may be, a question to the articles. */
export function smallTalkOf(question: string): SmallTalk | null {
  return smallTalkAlone(question) ?? (isThanks(question) ? 'thanks' : null);
}

/** The same for a question to which nothing was found: null unless it is more likely to be none. */
export function smallTalkAfterAll(question: string): SmallTalk | null {
  const isTalk = (words: string): boolean => smallTalkAlone(words) === 'thanks';
  return opensWithThanks(question, isTalk) ? 'thanks' : null;
}

function smallTalkAlone(question: string): SmallTalk | null {
  // "heyyyy", "thaaanks": nobody means the third letter.
  const words = wordsOf(question.replace(/(\p{L})\1{2,}/gu, '$1'));
  if (words.length > MOST_WORDS) return null;
  if (words.length === 0) {
    return WAVE.test(question) ? 'greeting' : PICTURE.test(question) ? 'thanks' : null;
  }
  const kinds = new Set<SmallTalk>();
  for (let at = 0; at < words.length;) {
    const phrase = phrasesByStart
      .get(words[at]!)
      ?.find((one) => one.words.every((word, place) => words[at + place] === word));
    if (phrase === undefined) return null;
    if (phrase.kind !== null) kinds.add(phrase.kind);
    at += phrase.words.length;
  }
  return [...kinds].toSorted((a, b) => order.indexOf(a) - order.indexOf(b))[0] ?? null;
}

function listed(list: string, kind: SmallTalk | null): readonly Phrase[] {
  return list.split('|').map((phrase) => ({ words: phrase.trim().split(/\s+/), kind }));
}

function startsOf(all: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const starts = new Map<string, Phrase[]>();
  for (const phrase of all.toSorted((a, b) => b.words.length - a.words.length)) {
    const start = phrase.words[0]!;
    starts.set(start, [...(starts.get(start) ?? []), phrase]);
  }
  return starts;
}
