/**
 * Verbs that mean something else together with a *particle*: to knock down is to demolish, and neither
 * to knock nor down.
 *
 * Written by hand: phrasal verbs of common English and words that an article would have in their place.
 */
import { termOf, wordsOf, type Term } from './terms.ts';

/** `verb particle: words`, with `|` between two. */
const list = `
  back up: copy backup | blow up: destroy explode | board up: close abandon | break down: decay fail |
  break in: burglary theft | break up: divide | bring back: return revive restore | burn down: fire destroy |
  call off: cancel | care for: conserve maintain | cave in: collapse | check out: inspect | chip in: pay fund |
  chop down: fell | clean up: clean | close down: close | come down: collapse | come off: detach flake |
  cover up: cover hide | cut down: reduce fell | cut off: remove | deal with: treat | die out: extinct |
  dig up: excavate | draw up: write prepare | dry out: dry | dry up: dry | fall apart: decay deteriorate |
  fall down: collapse | fall in: collapse | fall off: detach | fill in: fill complete |
  find out: discover research trace | fix up: repair restore renovate | flake off: detach |
  get back: return recover | get into: enter access | get off: remove | get rid: remove | get round: avoid |
  give away: donate | give back: return repatriation restitution | go after: prosecute | go bad: decay |
  go off: decay | go under: sink | hand back: return repatriation restitution | hand down: inherit |
  hand over: transfer | heat up: heat | hold up: support | join in: participate volunteer | join up: join |
  keep out: exclude prevent | keep up: maintain | kick off: remove delete expel | kick out: evict expel |
  knock down: demolish demolition destroy | knock out: remove | lay out: design | leave behind: abandon |
  let in: admit | light up: light | live in: inhabit reside | look after: protect conserve care maintain |
  look up: search find | make up: invent | mess up: damage | mess with: alter damage | move out: evict leave |
  open up: open | own up: admit | paint over: paint | pass down: inherit tradition |
  pass on: inherit transmit | pay back: refund | pay for: fund finance | pick up: collect | pick out: choose |
  pull down: demolish demolition | pull out: withdraw remove | pull up: lift remove | put back: return |
  put down: record | put in: install | put out: extinguish | put up: build erect install | rip off: cheat |
  rip out: remove strip | rip up: remove | rub off: wear remove | run by: manage | run down: decay derelict |
  sell off: sale | send back: return repatriation restitution | set up: establish create |
  shut down: close | sign up: join agree ratify | sort out: arrange repair | stay up: stand |
  stick together: stuck | strip out: remove | take apart: dismantle | take away: remove | take back: return |
  take care: protect conserve maintain | take down: demolish remove dismantle | take in: receive |
  take off: remove | take out: remove | take over: control | take part: participate | take up: remove |
  team up: cooperate cooperation collaboration | tear apart: destroy | tear down: demolish demolition destroy |
  tell apart: distinguish | tidy up: clean | touch up: retouch | turn down: refuse |
  turn into: convert conversion | turn up: discover | use up: consume | wash away: erosion flood |
  wash off: wash remove | wear away: erosion | wear down: erosion | wear off: wear | wear out: wear |
  wipe off: clean remove | wipe out: destroy | work out: calculate | write down: record document |
  write up: record
`;

/** Term of a verb → particle, folded → terms of what the two mean. */
export const phrasalVerbs: ReadonlyMap<Term, ReadonlyMap<string, readonly Term[]>> = byVerb();

function byVerb(): ReadonlyMap<Term, ReadonlyMap<string, readonly Term[]>> {
  const found = new Map<Term, Map<string, readonly Term[]>>();
  for (const entry of list.split('|')) {
    const [phrase = '', meanings = ''] = entry.split(':');
    const [verb = '', particle = ''] = wordsOf(phrase);
    const ofVerb = found.get(termOf(verb)) ?? new Map<string, readonly Term[]>();
    found.set(termOf(verb), ofVerb.set(particle, wordsOf(meanings).map(termOf)));
  }
  return found;
}
