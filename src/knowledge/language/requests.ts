/**
 * Words that ask for an answer wherever in a sentence they stand: "looking for", "any advice", "I wonder how".
 *
 * "I need a holiday", "I don't know" and "not sure about that" ask for nothing: only what is needed or not known
 * makes them a request.
 */
export const REQUESTS: readonly RegExp[] = [
  /\b(?:tell|show|teach|remind|give|enlighten|help|advise) (?:me|us)\b/iu,
  /\b(?:looking|searching) for\b/iu,
  /\b(?:wonder|wondering|curious|puzzled|trying to (?:understand|find|figure|work out|learn|remember|decide))\b/iu,
  /\bneed(?:s|ed)? (?:(?:a|an|some|any|your|more|good|quick|urgent) )*(?:help|advice|info|information|guidance|ideas?|tips?|answers?|explanation|examples?|to (?:know|understand|learn|find))\b/iu,
  /\b(?:not sure|unsure|no idea|no clue|don'?t (?:know|understand|get)|can'?t (?:find|remember|figure|work out|tell)|confused about|stuck on) (?:out )?(?:how|what|which|who|why|where|when|if|whether)\b/iu,
  /\b(?:want(?:ed)?|(?:like|love)|need) to (?:know|understand|learn|hear)\b|\binterested in (?:how|what|why|learning|knowing)\b/iu,
  /\b(?:does|do|did|has|have|is|can|could|would) (?:any|some)(?:one|body)\b/iu,
  /\b(?:any|some) (?:advice|tips|ideas|thoughts|suggestions|recommendations|help|pointers|info)\b/iu,
  /\b(?:can|could|would|will|may|should|must|do|does|is|are) (?:i|you|u|we|they|it)\b/iu,
  /\b(?:please|pls|plz)\b.*\b(?:explain|help|tell|answer|advise|describe|define|summari[sz]e|list)\b|\b(?:explain|help|tell|answer|advise|describe|define|summari[sz]e|list)\b.*\b(?:please|pls|plz)\b/iu,
  /\b(?:how|what|where) (?:to|do i|do we|should|can i|can we)\b|\bhow (?:many|much|long|old)\b|\bwhat(?: can| could| should|'?s (?:the|an?)\b| else| now| caused| did)\b|\bwho(?:'?s (?:right|wrong)| gives| pays| did| built)\b|\bwhich (?:ones?|does|is better)\b/iu,
  /\bany(?:one|body) (?:here |else )?(?:know|knows|got|tried|used|recommend|done|had|have)\b/iu,
  // What stands behind a question that begins with its subject: "mosul mosque finished when", "worth it or not".
  /\b(?:who|when|how|why|where|or (?:not|nah|what)|right|anyone|legit|now what)$/iu,
  /^help\b|[,.-]\s*help$/iu,
  /\b(?:question|asking|explanation|advice|help|eli5)\s*:|\beli5\b/iu,
  // French, Spanish and German.
  /(?<!\p{L})(?:dites?[- ](?:moi|nous)|expliquez?|aidez?(?:[- ]moi)|je cherche|(?:on|nous) cherch\p{L}+|j'ai besoin|je (?:voudrais|veux|aimerais) savoir|je me demande|est-ce qu|qu'est-ce|quelqu'un (?:sait|connaît|connait|peut)|(?:un|des) conseils?)/iu,
  /(?<!\p{L})(?:dime|dígan?me|expl[ií]ca(?:me|nos|dme)?|explícame|ayuda|ayúdame|busco|buscamos|necesito|necesitamos|(?:quisiera|quiero|me gustaría) saber|me pregunto|alguien sabe|algún consejo|consejos)(?!\p{L})/iu,
  /(?<!\p{L})(?:sag(?:t)? mir|erkl(?:är|ärt|äre)|ich (?:suche|brauche)|wir (?:suchen|brauchen)|hilfe|ich (?:möchte|würde gern\p{L}*|will) wissen|ich frage mich|weiß (?:jemand|wer)|kennt jemand|hat jemand|tipps|rat gesucht)(?!\p{L})/iu,
];
