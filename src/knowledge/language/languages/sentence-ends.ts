/** Full stops of other languages that end an abbreviation or an ordinal number, and not the sentence. */
import type { Language } from './marks.ts';

/** Without their last full stop. What small letters follow goes on in any case. */
const ABBREVIATIONS: Readonly<Partial<Record<Language, string>>> = {
  de: 'z z.B bzw ca Dr Prof Hr Fr Frl Nr St Str Jh Jhd Chr n.Chr v v.Chr d.h u.a vgl geb gest Abb Bd Hl hl inkl Mio Mrd',
  es: 'Sr Sra Srta Sres Dr Dra D Da Dña Ud Uds Vd pág págs núm núms art arts fig figs aprox cap a.C d.C EE UU Sta Sto',
  fr: 'M MM Mme Mmes Mlle Dr Pr Me St Ste av apr env p pp fig cf art vol éd chap J.-C',
  id: 'Dr Ir Prof dr hlm No Jl Tn Ny',
  it: 'Sig Sigg Dott Dottssa Prof Ing Arch S SS ca fig figg pag pagg art n a.C d.C sec cap ecc',
  nl: 'dhr mevr mw dr drs prof ir mr nr ca blz bijv d.w.z o.a St fig',
  no: 'ca nr f.eks bl.a dvs kl St dr prof fig s',
  pt: 'Sr Sra Srs Dr Dra Prof Eng Arq D pág págs n art fig aprox cap a.C d.C Sto Sta',
  ru: 'г гг им ул стр рис др т.е т.к св проф акад д о руб тыс млн н.э',
  sv: 'ca nr t.ex bl.a dvs kl S:t dr prof fig s',
  uk: 'р рр ім вул стор рис ін св проф акад м тис млн н.е',
};

const patterns: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(ABBREVIATIONS).map(([language, list]) => {
    const words = list.replaceAll('.', String.raw`\.`).replaceAll(' ', '|');
    return [language, new RegExp(String.raw`(?:^|[\s(“"'«„*\[])(?:${words})\.$`, 'u')];
  }),
);

/** "am 3. Oktober", "im 19. Jahrhundert": German writes ordinals with a full stop and names with a capital. */
const GERMAN_ORDINAL = /(?:^|[\s(])\d{1,2}\.$/;

/**
 * @param sentence - What may be a sentence, or the end of it, without white space behind it.
 * @param next - What follows the white space, or the beginning of that.
 */
export function endsWithoutSentence(sentence: string, next: string, language: Language): boolean {
  if (language === 'de' && GERMAN_ORDINAL.test(sentence) && /^\p{Lu}/u.test(next)) return true;
  return patterns.get(language)?.test(sentence) === true;
}
