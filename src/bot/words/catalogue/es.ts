/** Spanish, understood everywhere: `tú`. */
import type { Translation } from './catalogue.ts';

export const es: Translation = {
  'notice.articleGone':
    'Ese artículo ya no está entre mis artículos. Vuelve a preguntarme y buscaré otro.',
  'notice.topicGone': 'Ese tema ya no está entre mis artículos. `/topics` muestra los que hay.',
  'notice.questionGone':
    'Ya no puedo leer la pregunta de este mensaje. Vuelve a hacerla, por favor.',
  'notice.nothingFound':
    'No encontré ningún artículo para estas palabras. Otras palabras pueden ayudar; `/topics` muestra de qué tratan mis artículos.',
  'notice.noQuestion': 'No encontré ninguna pregunta ahí. Escríbela con palabras, por favor.',
  'notice.noWordsInMessage':
    'Ese mensaje no tiene texto al que pueda responder. Pregúntame con `/ask`.',
  'notice.shownAlready': 'Esta respuesta ya se ha mostrado a todos.',
  'notice.mayNotWriteHere':
    'No puedes escribir en este canal, así que aquí no muestro tu respuesta a todos.',
  'notice.mayNotShowHere':
    'Este servidor te permite usarme solo para ti, así que no puedo mostrar la respuesta a todos. La moderación puede permitirlo con el permiso Usar aplicaciones externas.',
  'notice.cannotWriteHere':
    'No puedo escribir en este canal. Quien gestiona el servidor puede permitírmelo; `/doctor` dice qué falta.',
  'notice.outdatedButton':
    'Este botón es de una versión anterior de mí y ya no funciona. Vuelve a preguntar y usa los botones de la nueva respuesta.',
  'notice.foreignButton':
    'Este botón no pertenece a este mensaje, así que no he cambiado nada. Vuelve a preguntar y usa los botones de la nueva respuesta.',
  'notice.outdatedForm':
    'Este formulario es de una versión anterior de mí y ya no funciona. Ábrelo de nuevo, por favor.',
  'notice.foreignForm':
    'Este formulario no lo abriste tú aquí, así que no he cambiado nada. Ábrelo de nuevo, por favor.',
  'notice.outdatedCommand': 'Ya no tengo este comando. `/help` muestra lo que sé hacer.',
  'notice.notYoursToDismiss':
    'Solo quien preguntó puede quitar esta respuesta, o la moderación (Gestionar mensajes o Gestionar servidor).',
  'notice.notManager': 'Esto es para miembros con el permiso Gestionar servidor.',
  'notice.noState':
    'Por ahora no se puede ajustar ni guardar nada, porque no se pudo abrir mi base de datos; mi registro dice el motivo a quien me administra. Sigo respondiendo.',
  'notice.tooMany':
    'Preguntas más rápido de lo que puedo responder. Respondo a tus primeras preguntas y dejo las demás; vuelve a hacerlas dentro de un minuto, por favor.',
  'notice.failed':
    'Algo falló por mi parte y no pude responder. Inténtalo de nuevo en un momento, por favor.',

  'unknown.title': 'No tengo respuesta para eso',
  'unknown.noArticles': 'Todavía no tengo artículos con los que responder.',
  'unknown.otherWords':
    'Nada en mis artículos responde a esto. Prueba con otras palabras o mira por temas:',
  'unknown.noneOfThese':
    'Ninguno de estos responde, así que no tengo respuesta. Prueba con otras palabras o mira por temas:',
  'unknown.someTopics': {
    one: '{shown} de {count} tema; `/topics` los muestra todos',
    other: '{shown} de {count} temas; `/topics` los muestra todos',
  },

  'meeting.greeting':
    '¡Hola! Soy Docent, un programa que responde preguntas sobre la conservación del patrimonio a partir de una carpeta de artículos. Hazme una pregunta o echa un vistazo con /topics.',
  'meeting.thanks':
    'De nada. Soy Docent, un programa que responde preguntas sobre la conservación del patrimonio a partir de una carpeta de artículos. Hazme una pregunta o echa un vistazo con /topics.',
  'meeting.about':
    'Soy Docent, un programa que responde preguntas sobre la conservación del patrimonio a partir de una carpeta de artículos. Hazme una pregunta o echa un vistazo con /topics.',
  'meeting.farewell':
    'Adiós. Soy Docent, un programa que responde preguntas sobre la conservación del patrimonio a partir de una carpeta de artículos. Hazme una pregunta o echa un vistazo con /topics.',
  'meeting.acknowledged': 'De nada. Responde a mi respuesta para seguir preguntando sobre ella.',
  'meeting.measured':
    'Cuando se midió, {right} de cada 100 de mis respuestas eran correctas; mira el artículo antes de fiarte de una.',

  'help.title': 'Pregúntame sobre la conservación del patrimonio',
  'help.mention': 'Mencióname con una pregunta: {bot} how is lime mortar repaired?',
  'help.ask': 'Usa `/ask`; con `private` solo tú ves la respuesta',
  'help.direct': 'Escríbeme un mensaje directo',
  'help.followUp':
    'Responde a mi respuesta, o pulsa _{button}_ debajo de ella, para seguir preguntando',
  'help.menu': 'Elige _Aplicaciones_ y luego _Answer this_ en el menú del mensaje de alguien',
  'help.lookAround':
    'Echa un vistazo con `/topics`, `/search` y `/article`; escritos como mensaje, `topics`, `search …` y `article …` hacen lo mismo',
  'help.rate':
    'Di con los botones bajo una respuesta si te ayudó; `/privacy` muestra y borra lo que guardo de ti',
  'help.person':
    'Donde yo no sepa y aquí haya personas que sí, pulsa _{button}_ debajo de mi respuesta',
  'help.program':
    'Soy un programa. Respondo a partir de artículos escritos por personas y siempre nombro el artículo. Los artículos siguen en su idioma.',
  'help.managers':
    'Quien gestiona el servidor ajusta con `/settings` y `/pin` cómo respondo aquí, y ve con `/knowledge` (status, gaps, feedback, explain …) y `/doctor` de qué me sirvo y qué me falta.',

  'button.followUp': 'Seguir preguntando',
  'button.askPerson': 'Preguntar a una persona',
};
