/**
 * Small words of languages in Latin letters, by BCP 47 code: what a whole sentence cannot do without.
 *
 * Danish and Norwegian share most; a sentence without one of those that tell them apart is neither.
 */

export interface SmallWords {
  /** Only who asks or tells something writes them: the names of places are full of the others. */
  readonly verbsAndAsking: string;
  readonly others: string;
  /** English words too, and so no sign of either. */
  readonly shared: string;
}

export const SMALL_WORDS: Readonly<Record<string, SmallWords>> = {
  fr: {
    verbsAndAsking:
      'quel quelle quels quelles pourquoi qui quoi quand où est sont peut peux dois doit faut fait combien que qu y suis avez ai puis comprends comprend sais veux',
    others:
      'comment le la les un une des du de et dans pour sur avec au aux je il elle nous vous mon ma mes ce cette ces en ne pas l d s c n j',
    shared: 'on a me or',
  },
  es: {
    verbsAndAsking:
      'qué que cómo cuál cual cuáles quién quien quiénes cuándo cuando dónde donde es está están puedo puede hay cuánto cuánta tengo debo debe hacer hace significa sirve',
    others:
      'como son el la los las un una unos de del y en por para con se mi su al lo sobre esta este muy más',
    shared: 'a no me',
  },
  de: {
    verbsAndAsking:
      'wie ist sind warum wer wann wo welche welcher welches kann muss soll darf ich wird werden gibt hat bedeutet macht wurde habe',
    others:
      'der das ein eine einen einem einer und für mit von auf zu zum zur im des dem nicht bei aus über mein meine',
    shared: 'in an war was die am man den',
  },
  it: {
    verbsAndAsking:
      'che cosa cos perché chi quando dove quale quali è sono posso può quanto significa fare deve devo',
    others:
      'il lo la gli le un una uno di del della dei delle per con su nel nella al alla da si e l dell un',
    shared: 'in a i come',
  },
  nl: {
    verbsAndAsking:
      'hoe wat waarom wie wanneer waar welke zijn kan moet mag ik wordt worden heeft betekent werd',
    others: 'de het een en van voor met op te bij naar niet aan uit om er dat mijn',
    shared: 'is in of we die men',
  },
  pt: {
    verbsAndAsking:
      'que qual quais quem quando onde porque porquê é são posso pode está há quanto significa fazer devo faz serve',
    others: 'como o os um uma de da dos das e em na por para com ao à se não meu minha sobre mais',
    shared: 'a as do no',
  },
  pl: {
    verbsAndAsking:
      'jak co kto kiedy gdzie dlaczego czemu ile czy który która które jest są może mogę można trzeba czyścić zrobić',
    others: 'się na w z do od po za dla ze że nie ten ta to moje mój moja i oraz przed przez',
    shared: 'a o on i to do no',
  },
  cs: {
    verbsAndAsking:
      'jak co kdo kdy kde proč kolik který která které je jsou může mohu lze mám máme čistit dělat',
    others: 'se na v z do od po za pro že ne ten ta to můj moje i při před',
    shared: 'a o on i to do no',
  },
  tr: {
    verbsAndAsking:
      'nasıl ne nedir kim kimdir nerede neden niçin kaç hangi mi mı mu mü var midir temizlenir',
    others: 've bir bu için ile ben benim eski taş daha çok olan gibi sonra demek',
    shared: 'a o on me do',
  },
  sv: {
    verbsAndAsking:
      'hur vad vem när var varför vilken vilket vilka är kan ska måste får har blir gör',
    others: 'och en ett det den på av för med till från som inte jag min mitt mina man om',
    shared: 'i a do so in at me man var',
  },
  da: {
    verbsAndAsking:
      'hvordan hvad hvem hvornår hvor hvorfor hvilken hvilket er kan skal må har bliver gør',
    others: 'og en et det den på af for med til fra som ikke jeg min mit mine man om de',
    shared: 'i a do so at me man for',
  },
  nb: {
    verbsAndAsking:
      'hvordan hva hvem når hvor hvorfor hvilken hvilket er kan skal må har blir gjør',
    others: 'og en et det den på av for med til fra som ikke jeg min mitt mine man om de',
    shared: 'i a do so at me man for',
  },
  fi: {
    verbsAndAsking:
      'miten mitä mikä kuka milloin missä miksi kuinka onko voiko saako pitää on ovat voi voin saa tehdä puhdistetaan',
    others: 'ja se että maksaa maksoi kun minun tämä vanha vanhan vanhaa talon kiven ei sen joka',
    shared: 'on me',
  },
  hu: {
    verbsAndAsking:
      'hogyan mi mit ki mikor hol miért mennyi melyik van vannak lehet kell szabad tudom',
    others: 'a az egy és nem hogy meg el ha vagy régi ez volt',
    shared: 'a is van',
  },
  ro: {
    verbsAndAsking:
      'cum ce cine când unde care cât câte câți este sunt pot poate trebuie face curăță restaurează',
    others: 'se și în de la pe un o cu din pentru nu mai că sau cel cea unei unui',
    shared: 'a an o sunt',
  },
  vi: {
    verbsAndAsking: 'là gì ai khi nào đâu sao thế bao nhiêu làm có được không phải',
    others: 'và của cho với các những một này tôi như để trong ở',
    shared: 'sao ai to do',
  },
  id: {
    verbsAndAsking:
      'bagaimana apa apakah siapa kapan mana mengapa kenapa berapa adalah bisa boleh harus cara membersihkan',
    others: 'yang dan di ke dari untuk dengan saya ini itu tidak pada rumah batu tua',
    shared: 'a di',
  },
};
