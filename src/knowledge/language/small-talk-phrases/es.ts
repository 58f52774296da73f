import type { PhraseList } from './phrase-list.ts';

export const es: PhraseList = {
  about: `
    quién eres | quién es usted | quiénes sois | tú quién eres | qué eres | qué haces |
    qué sabes | qué sabes hacer | qué puedes hacer | qué puede hacer | qué puedes hacer por mí |
    qué puedo preguntar | qué puedo preguntarte | qué te puedo preguntar | en qué puedes ayudar |
    en qué puedes ayudarme | en qué me puedes ayudar | cómo funcionas | cómo funciona |
    cómo funciona esto | cómo te uso | cómo se usa | cómo se usa esto | eres un bot |
    eres un robot | eres humano | eres una persona | eres una ia | eres real | cómo te llamas |
    cuál es tu nombre | ayuda | ayúdame | necesito ayuda | puedes ayudarme | me puedes ayudar |
    me ayudas | preséntate | quién te hizo | quién te creó`,
  farewell: `
    adiós | hasta luego | hasta pronto | hasta mañana | hasta la vista | hasta la próxima |
    nos vemos | chao | chau | buenas noches | que tengas un buen día | que tenga un buen día |
    que te vaya bien | cuídate`,
  thanks: `
    gracias | muchas gracias | mil gracias | muchísimas gracias | te lo agradezco |
    se lo agradezco | por la ayuda | por tu ayuda | por su ayuda | por la respuesta |
    por tu respuesta | por la información | por todo | por la info | te agradezco |
    muy agradecido | muy agradecida`,
  disagreement: `
    no no | para nada | no es eso | eso no | no es eso lo que pregunté |
    eso no es lo que pregunté | no es lo que pregunté | no pregunté eso |
    eso no es lo que quería | no es lo que quería | eso está mal | está mal | eso no es correcto |
    no es correcto | incorrecto | equivocado | te equivocas | no ayuda | no me ayuda |
    no me ayudó | eso no me ayuda | no sirve | no me sirve | mala respuesta | inútil | no mucho |
    no del todo`,
  praise: `
    sí | si | claro | vale | de acuerdo | entendido | entiendo | ya entiendo | ya veo | bien |
    muy bien | está bien | genial | perfecto | excelente | estupendo | fantástico | maravilloso |
    increíble | bueno | buenísimo | guay | qué bien | qué guay | súper | buen bot | buen trabajo |
    bien hecho | buena respuesta | me sirve | me ayuda | me ayudó | eso ayuda | muy útil | útil |
    jaja | jajaja | jajajaja | jeje | de nada | no hay problema | no pasa nada | perdón |
    perdona | lo siento | interesante | qué interesante | eso es todo | ya está | listo`,
  more: `
    más | más información | más info | más detalles | detalles | dime más | cuéntame más |
    dame más | continúa | continua | sigue | qué más | y qué más | quiero saber más |
    me gustaría saber más | saber más | el resto`,
  asking: `
    tengo una pregunta | tengo preguntas | tengo una duda | una pregunta | pregunta | una duda |
    puedo preguntar algo | puedo preguntarte algo | te puedo preguntar algo |
    puedo hacer una pregunta | puedo hacerte una pregunta | te puedo hacer una pregunta |
    le puedo hacer una pregunta | quiero preguntar algo | quisiera preguntar algo |
    quiero hacer una pregunta | quisiera hacer una pregunta`,
  greeting: `
    hola | holaa | buenas | buenos días | buen día | buenas tardes | muy buenas | qué tal |
    cómo estás | cómo está | cómo te va | cómo va | cómo va todo | qué hay | qué pasa | qué onda |
    saludos | encantado | encantada | mucho gusto | hay alguien | hay alguien ahí | estás ahí |
    hola hola`,
  fillers: `
    a todos | todos | a todas | todas | amigo | amiga | amigos | por favor | porfa | entonces |
    muy | mucho | y | tú | usted | a ti | a usted | ahora | otra vez | de nuevo | el bot`,
};
