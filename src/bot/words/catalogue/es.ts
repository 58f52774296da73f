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
  'notice.quotedGone':
    'El mensaje al que esto responde se ha eliminado, así que no muestro sus palabras a todos. Quien quiera saberlo puede preguntarme con `/ask`.',
  'notice.quotedEdited':
    'El mensaje al que esto responde se ha editado después, así que no muestro a todos lo que decía antes. Elige otra vez _Answer this_ en su menú.',
  'notice.mayNotWriteHere':
    'No puedes escribir en este canal, así que aquí no muestro tu respuesta a todos.',
  'notice.mayNotShowHere':
    'Este servidor te permite usarme solo para ti, así que no puedo mostrar la respuesta a todos. La moderación puede permitirlo con el permiso Usar aplicaciones externas.',
  'notice.cannotWriteHere':
    'No puedo escribir en este canal. Quien gestiona el servidor puede permitírmelo; `/doctor` dice qué falta.',
  'notice.blockedByFilter':
    'Un filtro de este servidor o de Discord bloqueó mi mensaje, así que nadie lo ha visto. Quien gestiona el servidor puede eximir mi rol en AutoMod.',
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

  'stillReading.share':
    'Todavía estoy leyendo mis artículos: {percent} por ahora. Inténtalo de nuevo en unos minutos.',

  'unknown.title': 'No tengo respuesta para eso',
  'unknown.otherWords':
    'Nada en mis artículos responde a esto. Prueba con otras palabras o mira por temas:',
  'unknown.noneOfThese': 'Entonces no tengo respuesta. Prueba con otras palabras o mira por temas:',
  'unknown.someTopics': {
    one: '{shown} de {count} tema; `/topics` los muestra todos',
    other: '{shown} de {count} temas; `/topics` los muestra todos',
  },
  'unknown.otherLanguage':
    'Mis artículos están en {language} y solo entiendo preguntas en {language}. Pregunta en {oneOf}, por favor, o mira por temas:',
  'unknown.otherLanguageNoTopics':
    'Mis artículos están en {language} y solo entiendo preguntas en {language}. Pregunta en {oneOf}, por favor; `/topics` enumera los artículos que tengo.',

  // Of the page for visitors, in a browser; what it shares with Discord is said with the same keys.
  'page.title': 'Pregunte a los artículos',
  'page.question': 'Su pregunta',
  'page.ask': 'Preguntar',
  'page.hint':
    'Las respuestas son frases enteras de los artículos, con sus fuentes. No se guarda nada de lo que pregunta.',
  'page.languages': 'Idioma de esta página',
  'page.start': 'Empezar de nuevo',
  'page.readAll': 'Leer el artículo entero',
  'page.choose': 'Elija uno',
  'page.previous': 'Página anterior',
  'page.next': 'Página siguiente',
  'page.pages': 'Páginas del artículo',
  'page.unknown':
    'Nada en los artículos responde a esto. Otras palabras pueden ayudar: pregunte de nuevo abajo.',
  'page.smallTalk': '¡Hola! Haga una pregunta sobre el tema de los artículos.',
  'page.tooLong':
    'La pregunta es demasiado larga y solo se ha leído el principio. Pregunte de nuevo con menos palabras.',
  'page.notFound': 'Esta página no existe',
  'page.notFoundNext':
    'Puede que el artículo haya cambiado de nombre o se haya quitado. Búsquelo abajo.',
  'page.onlyRead': 'Esta página solo se puede leer',
  'page.onlyReadNext': 'No se ha enviado ni cambiado nada. Pregunte abajo.',
  'page.tooMany': 'Demasiadas peticiones',
  'page.tooManyNext': {
    one: 'Han llegado de su red más de las que se pueden responder. Espere {count} segundo y pregunte de nuevo.',
    other:
      'Han llegado de su red más de las que se pueden responder. Espere {count} segundos y pregunte de nuevo.',
  },
  'page.failed': 'Algo ha fallado aquí',
  'page.failedNext': 'No ha sido culpa suya. Inténtelo de nuevo dentro de un momento.',
  'page.topics': 'De qué tratan los artículos',
  'page.topicGone': 'Ya ningún artículo trata de eso',
  'page.topicGoneNext': 'Elija otro tema o pregunte abajo.',
  'page.askedAfter': 'Leída como continuación de «{question}».',
  'page.askAlone': 'Preguntarlo por separado',

  'unread.code':
    'Ahí solo encontré código, y no lo leo. Pregunta con palabras, fuera de las marcas de código, por favor.',
  'unread.spoiler':
    'Ahí solo encontré palabras ocultas, y mi respuesta mostraría lo que esconden. Pregunta sin las barras (`||`) o usa `/ask` con `private`.',
  'unread.link':
    'Ahí solo encontré un enlace, y no abro ninguno. Escribe con palabras lo que quieres saber, por favor.',
  'unread.emoji':
    'Ahí solo encontré emojis. Pregunta con palabras, por favor; `/help` muestra cómo.',
  'unread.file':
    'Ahí no encontré palabras: no miro imágenes, archivos, pegatinas, encuestas ni mensajes reenviados. Pregunta con palabras, por favor.',
  'unread.signs':
    'Ahí solo encontré números o signos. Pregunta con palabras, por favor; `/help` muestra cómo.',

  'remark.cut': 'Solo leí los primeros {length} caracteres de lo que escribiste.',
  'remark.answeredOfTwo':
    'Respondí a la primera de tus dos preguntas: «{question}» Haz la otra por separado.',
  'remark.answeredOfMore':
    'Respondí a la primera de tus {number} preguntas: «{question}» Haz las demás una por una.',
  'remark.answeredLater':
    'Respondí a la de tus preguntas para la que tengo respuesta: «{question}» Haz las demás con otras palabras, una por una.',
  'remark.lookedOfTwo':
    'Busqué respuesta solo a la primera de tus dos preguntas: «{question}» Haz la otra por separado.',
  'remark.lookedOfMore':
    'Busqué respuesta solo a la primera de tus {number} preguntas: «{question}» Haz las demás una por una.',

  'meeting.greeting':
    '¡Hola! Soy Docent, un programa que responde preguntas a partir de una carpeta de artículos. Hazme una pregunta o echa un vistazo con `/topics`.',
  'meeting.thanks':
    'De nada. Soy Docent, un programa que responde preguntas a partir de una carpeta de artículos. Hazme una pregunta o echa un vistazo con `/topics`.',
  'meeting.about':
    'Soy Docent, un programa que responde preguntas a partir de una carpeta de artículos. Hazme una pregunta o echa un vistazo con `/topics`.',
  'meeting.farewell':
    'Adiós. Soy Docent, un programa que responde preguntas a partir de una carpeta de artículos. Hazme una pregunta o echa un vistazo con `/topics`.',
  'button.start': 'Muéstramelo',
  'start.text':
    '`{command}` es solo para ti, y aquí lee todo el mundo: pulsa _{button}_ y solo tú verás el resultado.',
  'start.unclear':
    'No entiendo lo que sigue al comando, así que no he cambiado nada. Escríbelo así: {command}',
  'start.unclearOption':
    'No entiendo «{option}», así que no he cambiado nada. Escríbelo así: {command}',
  'notice.notYourCommand': 'Este botón es para quien escribió el comando. Escríbemelo tú.',
  'notice.commandGone':
    'Ya no puedo leer el comando de este mensaje, así que no he cambiado nada. Escríbelo de nuevo.',
  'notice.onlyInServer': 'Esto se ajusta en un servidor. Dímelo allí, donde lo administras.',
  'notice.commandLimited':
    'La moderación de este servidor no te permite usar este comando aquí (Ajustes del servidor → Integraciones). Pregúntale, o úsalo donde lo permita.',
  'notice.replyNotShown':
    'Discord no me muestra las respuestas a lo que digo a un comando. Pulsa _Seguir preguntando_ debajo, o mencióname en tu pregunta.',
  'notice.roleMentioned':
    'Has mencionado mi rol, y Discord no me muestra el texto de un mensaje así. Mencióname a mí directamente o usa `/ask`.',
  'notice.messageNotShown':
    'Discord no me muestra el texto de ese mensaje. Elige _Aplicaciones_ y luego _Answer this_ en su menú, o pregúntame con tus propias palabras.',
  'meeting.more':
    'Dilo en respuesta a una de mis respuestas y te ofrezco su artículo; o hazme una pregunta.',
  'meeting.asking':
    'Adelante: escríbeme tu pregunta en un solo mensaje, en una frase o en unas pocas palabras.',
  'meeting.disagreement':
    'Siento que eso no haya ayudado. Di con otras palabras, o con más, qué quieres saber; o echa un vistazo con `/topics`.',
  'meeting.acknowledged': 'De nada. Responde a mi respuesta para seguir preguntando sobre ella.',
  'meeting.measured':
    'Cuando se midió, {right} de cada 100 de mis respuestas eran correctas; mira el artículo antes de fiarte de una.',

  'help.title': 'Cómo preguntarme',
  'help.mention': 'Mencióname con una pregunta: {example}',
  'help.ask': 'Usa `/ask`; con `private` solo tú ves la respuesta',
  'help.direct': 'Escríbeme un mensaje directo',
  'help.followUp':
    'Responde a mi respuesta, o pulsa _{button}_ debajo de ella, para seguir preguntando',
  'help.menu': 'Elige _Aplicaciones_ y luego _Answer this_ en el menú del mensaje de alguien',
  'help.lookAround':
    'Echa un vistazo con `/topics`, `/search` y `/article`; escritos como mensaje, `topics`, `search …` y `article …` hacen lo mismo',
  'help.rate':
    'Di con los botones bajo una respuesta si te ayudó; `/privacy show` dice lo que guardo de ti, `/privacy erase` lo borra',
  'help.person':
    'Donde yo no sepa y aquí haya personas que sí, pulsa _{button}_ debajo de mi respuesta',
  'help.program':
    'Soy un programa. Respondo a partir de artículos escritos por personas y siempre nombro el artículo. Los artículos siguen en su idioma.',
  'help.managers':
    'Quien gestiona el servidor ajusta con `/settings show` y `/pin add` cómo respondo aquí, y ve con `/knowledge status`, `/knowledge gaps`, `/knowledge explain` y `/doctor` de qué me sirvo y qué me falta; escritos como mensaje, `settings …`, `pin …`, `knowledge …` y `doctor` hacen lo mismo.',

  'button.followUp': 'Seguir preguntando',
  'button.askPerson': 'Preguntar a una persona',

  'button.read': 'Leer el artículo',
  'button.open': 'Abrir',
  'button.correct': 'Proponer una corrección',
  'button.previous': '◀ Anterior',
  'button.next': 'Siguiente ▶',
  'button.site': 'Leerlo en el sitio',
  'button.showToAll': 'Mostrar a todos',
  'button.dismiss': 'Quitar',
  'button.helpful': 'Útil',
  'button.notHelpful': 'No es útil',
  'button.thisOne': 'Este',
  'button.notThis': 'Este no',
  'button.noneOfThese': 'Ninguno de estos',

  'list.page': 'página {page} de {pages}',
  'list.more': { one: '{count} más', other: '{count} más' },
  'list.quoted': '«{text}»',

  'question.small': '-# Pregunta: {question}',
  'question.large': '**Pregunta:** {question}',
  'question.askedBy': '-# Pregunta de {person}: {question}',
  'question.shownBy': '-# Lo muestra {person}; la pregunta: {question}',
  'question.editedSince':
    '-# El mensaje al que esto responde se ha editado después, así que lo que decía antes ya no figura aquí.',
  'asker.small': '-# Lo pregunta {person}',
  'shower.small': '-# Lo muestra {person}',

  'answer.pinned': '📌 fijado a esta pregunta por la moderación de aquí',
  'answer.doubt': 'seguro al {percent} aproximadamente de que es lo que preguntaste',
  'answer.missing': 'Nada aquí habla de {words}.',
  'answer.related': 'Artículos relacionados',
  'answer.seeAlso': 'Véase también **{title}**',
  'answer.seeAlsoBecause': 'Véase también **{title}**: habla además de {words}',
  'answer.asOf': 'a fecha de {day}',
  'answer.stale':
    'Este artículo se revisó por última vez el {day}; algo puede haber cambiado desde entonces.',
  'answer.otherLanguage':
    'Este artículo está en {language}: no hay ninguno sobre esto en el idioma de tu pregunta.',
  'answer.source': 'Fuente: {source}',
  'answer.sourceAndMore': {
    one: 'Fuente: {source} y {count} más',
    other: 'Fuente: {source} y {count} más',
  },
  'answer.sources': 'Fuentes',
  'answer.licence': 'licencia',
  'answer.picture': 'Imagen: {credit}, {rights}',

  'unsure.title': '¿Querías decir…?',
  'unsure.titleOfOne': '¿Querías decir esto?',
  'unsure.one':
    'No sé con seguridad si esto responde a tu pregunta. Elígelo y responderé a partir de él.',
  'unsure.several':
    'No sé con seguridad cuál de estos responde a tu pregunta. Elige uno y responderé a partir de él.',
  'unsure.otherLanguage': 'Lo que tengo sobre esto está en {language}.',
  'unsure.silent': 'Este artículo no dice nada de {words}.',
  'unsure.silentBegins': 'Este artículo no dice nada de {words}. Empieza así:',

  'search.title': 'Encontrado para «{words}»',
  'search.noTitle': 'Ningún artículo tiene ese título. Esto es lo que más se le parece:',
  'search.offered': '*{button}* lo muestra a quien lo pulse',

  'topics.title': 'Temas',
  'topics.smaller': {
    one: 'y {count} tema más pequeño',
    other: 'y {count} temas más pequeños',
  },
  'topics.open': 'Abrir un tema',

  'offSubject.title': 'No tengo respuesta para eso aquí',
  'offSubject.only':
    'En este canal respondo solo sobre {subjects}. En otro lugar, o por mensaje directo, quizá sepa más.',

  'halted.blocked':
    'La moderación de este servidor me ha pedido que no te responda aquí. Puede decirte por qué.',
  'halted.paused':
    'Estoy en pausa aquí hasta que la moderación me deje seguir. Vuelve a preguntar entonces, por favor.',
  'halted.pausedUntil':
    'Estoy en pausa aquí hasta {until}. Vuelve a preguntar entonces, por favor.',
  'halted.cooldownOfMember': {
    one: 'Acabo de responderte. Vuelve a preguntar en {count} segundo ({when}), por favor.',
    other: 'Acabo de responderte. Vuelve a preguntar en {count} segundos ({when}), por favor.',
  },
  'halted.cooldownOfChannel': {
    one: 'Acabo de responder a alguien en este canal. Vuelve a preguntar en {count} segundo ({when}), por favor; con `private`, `/ask` no espera a los demás.',
    other:
      'Acabo de responder a alguien en este canal. Vuelve a preguntar en {count} segundos ({when}), por favor; con `private`, `/ask` no espera a los demás.',
  },

  'rated.helpful':
    '¡Gracias! He anotado que esta respuesta ayudó. Si cambias de opinión, pulsa el otro botón.',
  'rated.not-helpful':
    'Gracias, he anotado que esta respuesta no ayudó. La moderación de aquí lo ve sin tu nombre. Si cambias de opinión, pulsa el otro botón; `/privacy erase` borra todas tus valoraciones aquí.',
  'rated.off':
    'Las valoraciones están desactivadas en este servidor, así que no se ha anotado nada.',
  'rated.not-stored':
    'No pude anotar tu valoración, porque ahora mismo no se puede guardar nada. Pulsa el botón de nuevo más tarde, por favor; la moderación ve el motivo en `/knowledge status`.',

  'reason.wrong-article': 'No es el artículo correcto',
  'reason.not-the-answer': 'El artículo es correcto, pero esta no es la respuesta',
  'reason.out-of-date': 'Está desactualizado',
  'reason.hard-to-read': 'Es difícil de leer',
  'form.rating.title': 'Esto no ayudó',
  'form.rating.reason': '¿Qué falló en la respuesta?',
  'form.rating.comment': 'Con tus palabras, si quieres',
  'form.rating.hint': 'La moderación de aquí lo lee sin tu nombre: no nombres a nadie.',
  'form.followUp.title': 'Seguir preguntando',
  'form.followUp.question': 'Tu siguiente pregunta',
  'form.followUp.hint': 'La leo a la luz de lo que preguntaste antes.',

  'privacy.title': 'Qué guardo',
  'privacy.textsNever': 'Aquí nunca se guarda el texto de las preguntas.',
  'privacy.textsKept': {
    one: 'El texto se guarda {count} día solo si nada la respondió, si te pedí elegir y no elegiste nada, si valoraste la respuesta como no útil o si elegiste entre artículos.',
    other:
      'El texto se guarda {count} días solo si nada la respondió, si te pedí elegir y no elegiste nada, si valoraste la respuesta como no útil o si elegiste entre artículos.',
  },
  'privacy.asked':
    '**Lo que preguntas** se cuenta por día, sin su texto. {texts} Las preguntas por mensaje directo no se guardan.',
  'privacy.who':
    '**Quién preguntó** no se guarda: una huella con clave cuenta a los miembros sin nombrarlos.',
  'privacy.ratings':
    '**Tus valoraciones** cuentan durante un año, bajo una huella con clave que te permite borrarlas; sus comentarios se van con los textos.',
  'privacy.people':
    '**Una pregunta a personas** lleva tu identificador hasta que se cierra, porque alguien debe darte la respuesta.',
  'privacy.moderators':
    '**Moderación**: quién cambió un ajuste o fijó un artículo se guarda con ello.',
  'privacy.where':
    'Nada va a ningún otro lugar que la base de datos de quien me administra, y ningún servidor ve lo que se guarda de otro.',
  'privacy.commands':
    '_{export}_ o `/privacy export` te da todo lo guardado sobre ti en este servidor, y por mensaje directo lo de todos los servidores; _{erase}_ o `/privacy erase` lo borra.',
  'privacy.nothing': 'No hay nada guardado sobre ti en este servidor.',
  'privacy.nothingAnywhere': 'No hay nada guardado sobre ti en ningún servidor.',
  'privacy.file': {
    one: 'Este archivo contiene todo lo guardado sobre ti en este servidor: {count} fila. Solo tú ves este mensaje; `/privacy erase` la borra, salvo lo que la moderación haya ajustado sobre ti.',
    other:
      'Este archivo contiene todo lo guardado sobre ti en este servidor: {count} filas. Solo tú ves este mensaje; `/privacy erase` las borra, salvo lo que la moderación haya ajustado sobre ti.',
  },
  'privacy.fileOfAll': {
    one: 'Este archivo contiene todo lo guardado sobre ti en todos los servidores: {count} fila. Solo tú ves este mensaje; `/privacy erase` la borra, salvo lo que la moderación haya ajustado sobre ti.',
    other:
      'Este archivo contiene todo lo guardado sobre ti en todos los servidores: {count} filas. Solo tú ves este mensaje; `/privacy erase` las borra, salvo lo que la moderación haya ajustado sobre ti.',
  },
  'privacy.erased':
    'Borrado: tus preguntas, valoraciones y preguntas a personas en este servidor, y tu nombre en lo que hiciste como moderación o al responder. Lo que la moderación ha ajustado sobre ti se queda.',
  'privacy.erasedEverywhere':
    'Borrado: tus preguntas, valoraciones y preguntas a personas en todos los servidores, y tu nombre en lo que hiciste como moderación o al responder. Lo que la moderación ha ajustado sobre ti se queda.',
  'privacy.notRead':
    'Ahora mismo no puedo leer lo guardado. Inténtalo más tarde, por favor; no se ha cambiado nada.',
  'privacy.notErased':
    'No pude borrarlo, porque ahora mismo no se puede cambiar lo guardado. Inténtalo más tarde, por favor, o pregunta a quien me administra.',

  'person.passedOn':
    'He pasado tu pregunta a las personas de aquí. Se te avisará en este canal cuando una de ellas responda.',
  'person.passedOnPrivately':
    'He pasado tu pregunta a las personas de aquí. Cuando una de ellas responda te lo diré aquí o, si tarda más de unos minutos, por mensaje directo.',
  'person.notYours':
    'Solo quien preguntó puede hacer eso. Pregúntame tú y también tendrás estos botones.',
  'person.nobodyThere':
    'Aquí ya no hay nadie que responda preguntas: la moderación puede elegir un canal para eso con `/settings experts`.',
  'person.cannotWrite':
    'No puedo escribir donde están las personas que responden, así que tu pregunta no se ha pasado. Díselo a la moderación, por favor: `/doctor` dice qué me falta.',
  'person.notShown':
    'Discord no aceptó mi mensaje a las personas que responden, así que tu pregunta no se ha pasado. Pulsa el botón de nuevo en unos minutos, por favor.',
  'person.notKept':
    'No pude pasar tu pregunta, porque ahora mismo no puedo guardar nada. Inténtalo más tarde, por favor; la moderación ve con `/knowledge status` qué falla.',
  'person.withdrawn':
    'Esta pregunta ya no existe: quien preguntó la retiró, o se guardó el tiempo suficiente.',
  'person.noText': 'En tu respuesta no hay texto que pueda pasar. Escribe la respuesta como texto.',
  'step.answerTooLong':
    'Tu respuesta tiene {length} caracteres y puedo pasar {most} como máximo. No se ha pasado nada: responde de nuevo con una más corta.',
  'person.told': 'Gracias. Se ha avisado a quien preguntó.',
  'person.toldNobody': 'Gracias. Ya no se sabe quién preguntó, así que solo queda aquí.',
  'person.untold':
    'Tu respuesta está guardada, pero no pude avisar a quien preguntó: el mensaje de arriba dice por qué y tiene un botón para volver a avisar.',
  'person.unshown':
    'Tu respuesta está guardada, pero Discord no me dejó cambiar el mensaje de la pregunta. Pulsa uno de sus botones en unos minutos: entonces mostrará cómo está la pregunta y si se avisó a quien preguntó.',
  'person.handedBack':
    'Lo que escribiste no se ha transmitido. Aquí lo tienes como archivo, para enviarlo de nuevo o dárselo a quien responda.',
  'person.emptyAnswer':
    'La respuesta ya no está aquí, así que no hay nada con lo que hacer un archivo.',
  'person.draft':
    'El borrador de un artículo. No se publica nada: dáselo a quien cuida los artículos, para que lo revise, añada fuentes y lo renombre.',
  'person.label':
    'Una pregunta etiquetada. No se publica nada: dásela a quien cuida los artículos, para que la revise y la añada a las preguntas etiquetadas.',
  'step.tooManyOpen': {
    one: 'Tienes {count} pregunta abierta con las personas de aquí, el máximo para un miembro. Espera a que se responda, por favor.',
    other:
      'Tienes {count} preguntas abiertas con las personas de aquí, el máximo para un miembro. Espera a que se responda una de ellas, por favor.',
  },
  'step.elsewhere':
    'Las preguntas se responden en el canal que la moderación eligió para eso (`/settings experts`), y este es otro.',
  'step.roleOnly': 'Responden las preguntas los miembros con el rol {role}.',
  'step.movedOn':
    'Eso ya no es posible: la pregunta ha avanzado entretanto. Ahora se muestra tal como está.',
  'step.theirs':
    '{expert} tiene esta pregunta. Ahora se muestra tal como está. Puede devolverla, y también quien gestiona este servidor y, un día después de reservarla, cualquiera que responda aquí.',
  'step.notStored': 'No se ha cambiado nada. {why} Hazlo después otra vez.',
  'step.untold': 'No pude avisar a quien preguntó: {reason}.',

  'told.title': 'Una respuesta de una persona',
  'told.text': 'Una persona ha respondido a tu pregunta.',
  'told.textTo': '{member} Una persona ha respondido a tu pregunta.',
  'told.article': 'Una persona ha elegido un artículo para tu pregunta.',
  'told.articleTo': '{member} Una persona ha elegido un artículo para tu pregunta.',

  'person.interrupted':
    'Algo se interpuso cuando la pasaba, y aquí nunca se guardan los textos. Hazme la pregunta una vez más, por favor.',
  'person.unreadReply':
    'No pude leer el mensaje al que respondiste. Si esto es una respuesta, envíala de nuevo en un minuto, por favor; si es una pregunta, hazla sin responder a un mensaje.',
  'told.notPassedOn': 'Tu pregunta no ha llegado a las personas de aquí.',
  'told.notPassedOnTo': '{member} Tu pregunta no ha llegado a las personas de aquí.',

  'entry.anExpert': 'una persona de aquí',
  'entry.open': '**Abierta**, preguntada {when}',
  'entry.claimed': '**Reservada** por {expert} {when}',
  'entry.answered': '**Respondida** por {expert} {when}',
  'entry.mayBeUntold': 'Puede que aún no se haya avisado a quien preguntó.',
  'entry.unanswered': '**Cerrada sin respuesta** {when}',
  'entry.how':
    'Resérvala y luego escribe una respuesta o elige un artículo. O responde a este mensaje con la respuesta, dejando la mención activada: sin ella no puedo leer tu respuesta.',
  'entry.nothingFound': 'No encontré ningún artículo que se acerque.',
  'entry.found': 'Lo que encontré, que puede que no responda:',
  'entry.articleGone': 'La respuesta ya no está aquí: el artículo elegido ya no existe.',
  'entry.nobody': 'Nadie la ha respondido.',
  'entry.notKept':
    'La respuesta no se guardó, porque aquí nunca se guardan los textos y algo se interpuso. Reabre la pregunta para responderla una vez más.',
  'entry.pick': 'Elige un artículo que responda',
  'button.whereAsked': 'Dónde se preguntó',
  'button.close': 'Cerrar sin respuesta',
  'button.draft': 'Borrador de artículo',
  'button.label': 'Pregunta etiquetada',
  'button.claim': 'Reservar',
  'button.write': 'Escribir una respuesta',
  'button.giveBack': 'Devolver',
  'button.tellAgain': 'Avisar de nuevo',
  'button.reopen': 'Reabrir',
  'form.person.title': 'Respuesta',
  'form.person.answer': 'Tu respuesta',
  'form.person.hint': 'Le llega a quien preguntó, con tu Markdown. También queda en este canal.',
  'form.person.article': 'Un artículo para leer más, si quieres',

  'introduction.title': '¡Hola! Respondo preguntas a partir de artículos',
  'introduction.who':
    'Soy un programa. Respondo a partir de artículos escritos por personas y siempre nombro el artículo.',
  'introduction.examples': 'Pregúntame, por ejemplo:',
  'introduction.how':
    '**Cómo preguntar**: mencióname con una pregunta, usa `/ask` o escríbeme un mensaje directo. `/help` muestra qué más sé hacer.',
  'introduction.moderators':
    '**La moderación** me configura con `/settings show`: dónde respondo sin que me mencionen, cuán seguro debo estar y dónde aviso de problemas. `/doctor` dice qué me falta para ello.',
  'titles.title': 'Artículos',
  'titles.none':
    'No tengo artículos que mostrar aquí. Quien me administra los pone en mi carpeta de contenido; la moderación puede limitar un canal a algunos con `/settings subjects`.',
  'unknown.noTopics':
    'Nada en mis artículos responde a esto. Otras palabras pueden ayudar; `/topics` enumera los artículos que tengo.',
  'notice.notYourData':
    'Estos botones son para quien los pidió. Escríbeme `privacy` tú, o usa `/privacy export` y `/privacy erase`.',
  'button.export': 'Exportar',
  'button.erase': 'Borrar',
  'button.privacyPolicy': 'Política de privacidad',
  'button.terms': 'Condiciones de uso',
  'answeredBefore.text':
    'Respondí a esto aquí {when}: {link}\nSi no te ayuda, pregunta con otras palabras.',
  'button.goToAnswer': 'Ir a la respuesta',
  'post.tagged': 'Tu publicación ya tiene su etiqueta.',
  'post.closed': 'Cierro tu publicación; escribe en ella para reabrirla.',
  'post.taggedAndClosed':
    'Tu publicación ya tiene su etiqueta y la cierro; escribe en ella para reabrirla.',
  'post.permission':
    'No puedo etiquetar ni cerrar publicaciones aquí. Quien gestiona el servidor puede permitírmelo; `/doctor` dice qué falta.',
  'post.tagGone':
    'La etiqueta prevista ya no existe; quien gestiona el servidor puede elegir otra.',
  'post.tagsFull':
    'Ya tiene cinco etiquetas, así que no añadí ninguna; quita una para hacer sitio.',
  'post.refused': 'Discord no me dejó hacer todo lo previsto. Puedes etiquetarla y cerrarla tú.',
  'person.askedBefore':
    'Ya preguntaste esto a las personas de aquí, y la pregunta está cerrada. Pregúntame con otras palabras y podrás pasarla también.',

  'command.article': 'Leer uno de mis artículos',
  'command.article.title': 'Su título, o algunas palabras de él',
  'command.ask': 'Hacer una pregunta, que respondo a partir de mis artículos',
  'command.ask.question': 'Tu pregunta, con tus palabras',
  'command.ask.private': 'Mostrar la respuesta solo a mí (por defecto: a todos)',
  'command.doctor': 'Qué me falta para funcionar como está ajustado, y qué hacer',
  'command.help': 'Qué sé hacer y cómo preguntarme',
  'command.knowledge': 'Los artículos con los que respondo: en uso, problemas, recarga',
  'command.knowledge.status': 'Cuántos artículos están en uso, y desde cuándo',
  'command.knowledge.problems': 'Qué falla en los archivos, y cómo arreglarlo',
  'command.knowledge.reload': 'Volver a leer la carpeta de artículos y usar lo nuevo',
  'command.knowledge.gaps': 'Preguntas que no pude responder, agrupadas si piden lo mismo',
  'command.knowledge.feedback': 'Artículos que menos ayudaron, y qué dicen de ellos los miembros',
  'command.knowledge.explain': 'Por qué una pregunta se responde con un artículo y no con otro',
  'command.knowledge.explain.question': 'La pregunta tal como la hace un miembro',
  'command.pin': 'El artículo de este servidor para una pregunta, antes de mi búsqueda',
  'command.pin.add': 'Responder una pregunta, con cualquier palabra, con el artículo que elijas',
  'command.pin.add.question': 'La pregunta tal como la haría un miembro',
  'command.pin.add.article': 'El artículo que la responde',
  'command.pin.remove': 'Dejar que la búsqueda vuelva a responder una pregunta',
  'command.pin.remove.pin': 'La fijación que se quita',
  'command.pin.list': 'Qué está fijado aquí, y qué no lleva a ningún sitio',
  'command.privacy': 'Qué guardo de ti: verlo, llevártelo, borrarlo',
  'command.privacy.show': 'Qué guardo, durante cuánto tiempo y por qué',
  'command.privacy.export':
    'Todo lo que he guardado de ti, en un archivo: aquí, o por mensaje directo de todos los servidores',
  'command.privacy.erase':
    'Borrar todo lo que he guardado de ti: aquí, o por mensaje directo de todos los servidores',
  'command.search': 'Encontrar los artículos que hablan de algo',
  'command.search.words': 'De qué deben hablar',
  'command.settings': 'Cómo respondo en este servidor, dónde, y de qué aviso',
  'command.settings.channel': 'Canales donde respondo sin que me mencionen',
  'command.settings.channel.add': 'Responder en un canal sin que me mencionen',
  'command.settings.channel.add.channel':
    'Un canal con sus hilos, un foro, un hilo, o una categoría con sus canales',
  'command.settings.channel.remove': 'Responder en un canal solo cuando me mencionan',
  'command.settings.channel.remove.channel': 'Uno de los canales de respuesta',
  'command.settings.channel.list': 'Los canales donde respondo sin que me mencionen',
  'command.settings.show': 'Qué está ajustado en este servidor, y quién lo cambió por última vez',
  'command.settings.answers':
    'Cuánta seguridad necesito para responder, y si ofrezco opciones en la duda',
  'command.settings.answers.level': 'prudente: menos respuestas, más acertadas; atrevido: al revés',
  'command.settings.answers.unsure': 'Si ofrezco opciones en los canales de respuesta cuando dudo',
  'command.settings.subjects': 'Responder en un canal de respuesta solo sobre algunos temas',
  'command.settings.subjects.channel': 'Uno de los canales de respuesta',
  'command.settings.subjects.subjects': 'Temas como en /topics, separados por comas (vacío: todos)',
  'command.settings.pause': 'No responder nada, en todo el servidor o en un canal',
  'command.settings.pause.minutes': 'Durante cuánto tiempo (vacío: hasta que alguien reanude)',
  'command.settings.pause.channel': 'Solo ahí, con sus hilos o canales (vacío: todo el servidor)',
  'command.settings.resume': 'Terminar una pausa',
  'command.settings.resume.channel': 'El canal que estaba en pausa (vacío: todo el servidor)',
  'command.settings.cooldown': 'Segundos entre dos respuestas, a un miembro o en un canal',
  'command.settings.cooldown.member': 'Segundos entre dos respuestas al mismo miembro (0: ninguno)',
  'command.settings.cooldown.channel':
    'Segundos entre dos respuestas visibles para todos en un canal (0: ninguno)',
  'command.settings.feedback': 'Si los miembros pueden valorar las respuestas',
  'command.settings.feedback.enabled': 'Si las respuestas tienen botones para ello',
  'command.settings.language': 'El idioma de mis botones y frases; los artículos siguen en el suyo',
  'command.settings.language.language': 'Vacío: el de quien me usa, donde lo hablo',
  'command.settings.alerts':
    'Dónde aviso de problemas: recarga fallida, permiso que falta, base de datos',
  'command.settings.alerts.channel': 'Vacío: en ningún sitio',
  'command.settings.experts': 'Dónde hay personas que responden lo que yo no sé',
  'command.settings.experts.channel':
    'Dónde aparecen sus preguntas (sin canal ni rol: nadie responde)',
  'command.settings.experts.role': 'Quién puede responder (vacío: quien estaba antes)',
  'command.settings.digest':
    'Un mensaje semanal: preguntas, lagunas, artículos peor valorados, problemas',
  'command.settings.digest.channel': 'Dónde se envía (sin canal ni día: sin resumen)',
  'command.settings.digest.day': 'Qué día, en UTC (por defecto: lunes)',
  'command.settings.forum':
    'Etiquetar o cerrar una publicación de foro cuando mi respuesta ayudó a quien la abrió',
  'command.settings.forum.channel':
    'El foro (sin etiqueta ni cierre: sus publicaciones se quedan como están)',
  'command.settings.forum.tag': 'La etiqueta que recibe esa publicación (sin ella: ninguna)',
  'command.settings.forum.close': 'Si la cierro; quien escriba en ella la reabre (por defecto: no)',
  'command.settings.block': 'No responder nada a un miembro, o a quienes tengan un rol',
  'command.settings.block.who': 'Un miembro o un rol',
  'command.settings.unblock': 'Volver a responder a un miembro, o a quienes tengan un rol',
  'command.settings.unblock.who': 'Un miembro o un rol',
  'command.settings.reset': 'Olvidar todos los ajustes y todo lo que guardo de este servidor',
  'command.topics': 'Mirar mis artículos por temas',

  'level.careful': 'prudente',
  'level.balanced': 'equilibrado',
  'level.bold': 'atrevido',

  'spoken.help': 'ayuda',
  'spoken.topics': 'temas',
  'spoken.privacy': 'privacidad',
  'spoken.search': 'búsqueda, buscar, busca',
  'spoken.article': 'artículo',
  'spoken.answerThis':
    'y esto, y eso, eso, responde por favor, por favor responde, respóndele, respóndeles, contéstale, ideas, responde, responde esto, responde a esto, contesta, contesta esto, esto, puedes responder, puedes responder esto, puedes responder a esto, puedes contestar, puedes contestar esto, alguna idea',

  'list.someAndMore': { one: '{some} y {count} más', other: '{some} y {count} más' },

  'settings.title': 'Ajustes de este servidor',
  'settings.changed': 'Cambiado',
  'settings.wasSo': 'Ya estaba así',
  'settings.notChanged': 'No se ha cambiado nada',
  'settings.stillHolds': 'Lo que estaba ajustado sigue valiendo.',
  'settings.changesNotRead': 'Los últimos cambios no se pueden leer ahora mismo.',
  'settings.noChanges': 'Nadie ha cambiado nada todavía.',
  'settings.lastChanges': 'Últimos cambios',
  'settings.howIAnswer': 'Cómo respondo aquí',
  'settings.cooldowns': 'Tiempos de espera',
  'settings.everybody':
    'No se ha cambiado nada: eso sería todo el mundo. `/settings pause` me detiene en todo el servidor.',
  'settings.blockedStill':
    'Quien está bloqueado aún puede cambiar los ajustes, si gestiona el servidor, y ver y borrar lo que se guarda sobre sí.',
  'settings.canLimit': '`/settings subjects` puede limitar sobre qué respondo en {channel}.',
  'settings.stillFollows': '{channel} aún sigue a {above}, que lo es: quita ese para terminar.',
  'settings.pauseTold':
    'Se le dice a quien me pregunta por comando; las menciones reciben una línea como mucho. `/settings resume` la termina.',
  'settings.pausesLeft':
    'Cada pausa se termina donde se puso: `/settings resume` para el servidor, con `channel` para un canal.',
  'settings.roleNeedsChannel':
    'No se ha cambiado nada: las personas de apoyo necesitan un canal. Indícalo junto con el rol.',
  'settings.digestNeedsChannel':
    'No se ha cambiado nada: el resumen necesita un canal. Indícalo junto con el día.',
  'settings.notAnAnswerChannel':
    '{channel} no es en sí un canal de respuesta. Añádelo con `/settings channel add` y luego limítalo.',
  'settings.unknownSubjects':
    'No tengo artículos sobre {subjects}, así que no se ha cambiado nada. `/topics` muestra los temas que hay.',
  'settings.allSubjects': 'En {channel} respondo sobre todos los temas.',
  'settings.onlySubjects':
    'En {channel} respondo solo sobre {subjects}. A otras preguntas digo que ahí no tengo respuesta.',
  'settings.overtaken':
    'No se ha cambiado nada: alguien cambió estos ajustes desde que abriste el formulario. `/settings show` los tiene, con un formulario nuevo.',
  'settings.roleLeftOut': 'El rol se dejó fuera: las personas de apoyo necesitan un canal.',
  'settings.lacking':
    'En {channel} aún necesito: {permissions}. Un rol mío o los permisos del canal pueden dármelo.',

  'setting.on': 'activado',
  'setting.off': 'desactivado',
  'setting.level': '**Cuánta seguridad necesito**: {level}',
  'setting.choicesShown': '**Opciones en los canales de respuesta cuando dudo**: se muestran',
  'setting.choicesNotShown': '**Opciones en los canales de respuesta cuando dudo**: no se muestran',
  'setting.answerChannels': '**Canales de respuesta**: {channels}',
  'setting.noAnswerChannels':
    '**Canales de respuesta**: ninguno, respondo donde me mencionan o por comando',
  'setting.limited': {
    one: '{channel} (solo {count} tema)',
    other: '{channel} (solo {count} temas)',
  },
  'setting.paused': '**En pausa**: {pauses}',
  'setting.notPaused': '**En pausa**: en ningún sitio',
  'setting.wholeServer': 'todo el servidor',
  'setting.pausedUntil': '{where} hasta {until}',
  'setting.pausedUntilResumed': '{where} hasta que alguien reanude',
  'setting.cooldowns': '**Entre dos respuestas**: a un miembro {member}, en un canal {channel}',
  'setting.noPause': 'sin espera',
  'setting.seconds': { one: '{count} segundo', other: '{count} segundos' },
  'setting.feedbackOn': '**Valoraciones bajo las respuestas**: activadas',
  'setting.feedbackOff': '**Valoraciones bajo las respuestas**: desactivadas',
  'setting.language': '**Mi idioma**: {language}',
  'setting.everybodysLanguage': '**Mi idioma**: el de quien me usa, donde lo hablo',
  'setting.alerts': '**Alertas**: {channel}',
  'setting.experts': '**Personas de apoyo**: {channel}',
  'setting.expertsOfRole': '**Personas de apoyo**: {channel}, rol {role}',
  'setting.noExperts': '**Personas de apoyo**: nadie',
  'setting.digest': '**Resumen semanal**: {channel}, el {day}',
  'setting.noDigest': '**Resumen semanal**: desactivado',
  'setting.blocked': '**Sin respuestas para**: {who}',
  'setting.nobodyBlocked': '**Sin respuestas para**: nadie en particular',

  'change.somebody': 'alguien',
  'change.settings': { one: '{count} ajuste', other: '{count} ajustes' },
  'change.level': 'nivel {change}',
  'change.choices': 'opciones en canales de respuesta: {state}',
  'change.answerChannels': 'canales de respuesta {change}',
  'change.subjects': 'temas',
  'change.pauses': 'pausas {change}',
  'change.times': 'tiempos',
  'change.server': 'el servidor',
  'change.cooldowns': 'esperas {member} s por miembro, {channel} s por canal',
  'change.ratings': 'valoraciones: {state}',
  'change.language': 'idioma {language}',
  'change.everybodysOwn': 'el de cada uno',
  'change.alerts': 'alertas {channel}',
  'change.experts': 'personas de apoyo {channel}',
  'change.digest': 'resumen {channel}',
  'change.blocked': 'bloqueos {change}',
  'change.nothing': 'nada',

  'level.carefulMeans': 'menos respuestas, más acertadas',
  'level.balancedMeans': 'entre las dos',
  'level.boldMeans': 'más respuestas, más errores',
  'level.line': '**{level}**: {meaning}',
  'level.lineInUse': '**{level}** (en uso): {meaning}',
  'level.measured': '{meaning}; {right} de cada 100 fueron correctas al medirlo',
  'level.notMeasured': '{meaning}; sin medir',
  'settings.measuredOnOthers':
    'Medido con otros artículos que estos, que no tienen preguntas etiquetadas. Quien los cuida puede medir con `npm run calibrate`.',
  'settings.notMeasuredHere':
    'Sin medir para estos artículos. Quien los cuida puede medir con `npm run calibrate`, que necesita preguntas etiquetadas.',

  'channels.title': 'Canales de respuesta',
  'channels.none':
    'Ninguno. `/settings channel add` añade uno; en los demás respondo donde me mencionan.',
  'channels.needsIntent':
    'Todavía no puedo leer mensajes que no me mencionan: quien me administra debe activar el Message Content Intent y poner `MESSAGE_CONTENT_INTENT=true`. Hasta entonces también en estos canales respondo solo donde me mencionan.',
  'channels.count': { one: '{count} canal', other: '{count} canales' },
  'channels.limited': '{channel}: solo {subjects}',
  'channels.limitedToMore': {
    one: '{channel}: solo {subjects} y {count} tema más',
    other: '{channel}: solo {subjects} y {count} temas más',
  },

  'button.form': 'Cambiar en un formulario',
  'button.forget': 'Olvidarlo todo',
  'reset.question': '¿Olvidar todo de este servidor?',
  'reset.deletes':
    'Esto borra todos los ajustes con la lista de cambios, fijaciones, valoraciones, recuentos, preguntas sin respuesta, elecciones y preguntas abiertas a personas. No se puede deshacer.',
  'reset.stays':
    'Los mensajes en Discord se quedan donde están. Para conservarlo todo, deja este mensaje como está.',
  'reset.done': 'Todo lo de este servidor está olvidado',
  'reset.goesOn': 'Sigo con los ajustes con los que empecé. `/settings show` los enumera.',

  'form.settings.title': 'Ajustes de este servidor',
  'form.settings.level': '¿Cuánta seguridad necesito?',
  'form.settings.channels': '¿Dónde respondo sin mención?',
  'form.settings.alerts': '¿Dónde aviso de problemas?',
  'form.settings.experts': '¿Dónde ayudan personas?',
  'form.settings.role': '¿Quién ayuda?',

  'setting.forums': '**Publicaciones cuya respuesta ayudó**: {forums}',
  'setting.noForums': '**Publicaciones cuya respuesta ayudó**: se quedan como están',
  'setting.forumTags': 'etiquetadas en {channel}',
  'setting.forumCloses': 'cerradas en {channel}',
  'setting.forumTagsAndCloses': 'etiquetadas y cerradas en {channel}',
  'change.forums': 'foros {change}',
  'change.tags': 'etiquetas',

  'forum.stays': 'Las publicaciones de {channel} se quedan como están cuando una respuesta ayudó.',
  'forum.tags':
    'Cuando quien abrió una publicación en {channel} pulsa *{button}* bajo una respuesta mía, le pongo la etiqueta **{tag}**.',
  'forum.closes':
    'Cuando quien abrió una publicación en {channel} pulsa *{button}* bajo una respuesta mía, la cierro.',
  'forum.tagsAndCloses':
    'Cuando quien abrió una publicación en {channel} pulsa *{button}* bajo una respuesta mía, le pongo la etiqueta **{tag}** y la cierro.',
  'forum.openAgain':
    'Cerrada quiere decir archivada, no bloqueada: quien escribe en ella la reabre.',
  'forum.noAnswerChannel':
    'Por ahora solo respondo ahí a publicaciones donde me mencionan: `/settings channel add` lo cambia.',
  'forum.notRated':
    'Las valoraciones están desactivadas aquí, así que no existe ese botón: `/settings feedback` las activa.',
  'forum.noSuchTag':
    '{channel} no tiene la etiqueta «{tag}», así que no se ha cambiado nada. Elige una de las que se ofrecen mientras escribes, o créala antes en el foro.',

  'list.andMore': { one: 'y {count} más', other: 'y {count} más' },
  'count.times': { one: '{count} vez', other: '{count} veces' },
  'count.members': { one: '{count} miembro', other: '{count} miembros' },
  'count.errors': { one: '{count} error', other: '{count} errores' },
  'count.warnings': { one: '{count} aviso', other: '{count} avisos' },
  'storage.notRead': 'Lo guardado no se puede leer ahora mismo.',

  'use.answers': 'canal donde respondo',
  'use.alerts': 'canal de alertas',
  'use.experts': 'canal de las personas de apoyo',
  'use.digest': 'canal del resumen',
  'use.forum': 'foro cuyas publicaciones etiqueto o cierro',
  'permission.view': 'Ver canal',
  'permission.history': 'Leer el historial de mensajes',
  'permission.send': 'Enviar mensajes',
  'permission.threads': 'Enviar mensajes en hilos',
  'permission.manageThreads': 'Gestionar hilos',
  'need.view': 'no veo lo que pasa ahí',
  'need.history': 'no puedo responder a un mensaje',
  'need.send': 'no puedo escribir ahí',
  'need.threads': 'no puedo escribir en sus hilos y publicaciones',
  'need.manageThreads': 'no puedo etiquetar y cerrar publicaciones cuya respuesta ayudó',

  'doctor.title': 'Qué falla',
  'doctor.nothing': 'No falla nada',
  'doctor.allWell':
    'Tengo todos los permisos que necesito en este canal y en todos los canales ajustados, mis comandos están registrados, mis artículos no tienen errores y lo que ajustas se guarda.',
  'doctor.shard': 'Este servidor está en el shard {shard}; hay {count}, contados desde 0.',
  'doctor.gone':
    'No veo {channel}, ajustado como {use}: está oculto para mí, archivado o eliminado. Dame **Ver canal** ahí, o quítalo con {command}.',
  'doctor.lacks': 'En {channel}, {use}, me falta (Editar canal → Permisos → mi rol):',
  'doctor.without': '**{permission}**: sin él {otherwise}',
  'doctor.noMessageContent':
    'Hay canales de respuesta, pero Discord no me envía el texto de los mensajes que no me mencionan, así que ahí respondo solo cuando me mencionan. Quien me administra activa Message Content Intent en el portal de desarrolladores y pone MESSAGE_CONTENT_INTENT=true.',
  'doctor.verification':
    'Estoy en {servers} servidores, y un bot que Discord no ha verificado no puede entrar en más de {limit}. Quien me administra pide la verificación en el portal de desarrolladores (App Verification), que pregunta por las direcciones de los términos y de la privacidad.',
  'doctor.intentReview':
    'Hasta {users} personas pueden verme, y a partir de {limit} Discord solo me envía el texto de los mensajes tras una revisión. Quien me administra solicita Message Content Intent en el portal de desarrolladores, o pone MESSAGE_CONTENT_INTENT=false: entonces respondo solo cuando me mencionan.',
  'doctor.commandsUnknown':
    'Discord no me dice qué comandos están registrados. Invítame de nuevo con el scope applications.commands.',
  'doctor.commands':
    'Sin registrar aquí: {commands}. Los registro al arrancar; si entonces siguen faltando, invítame de nuevo con el scope applications.commands.',
  'doctor.contentRefused':
    'Los artículos más nuevos no se aceptaron, así que respondo con los anteriores. `/knowledge status` dice por qué.',
  'doctor.content': {
    one: 'Los artículos tienen {count} error; los archivos con errores no se usan. `/knowledge problems` los enumera.',
    other:
      'Los artículos tienen {count} errores; los archivos con errores no se usan. `/knowledge problems` los enumera.',
  },
  'doctor.pins': {
    one: '{count} fijación de este servidor lleva a un artículo que ya no existe. `/pin list` muestra cuál.',
    other:
      '{count} fijaciones de este servidor llevan a artículos que ya no existen. `/pin list` muestra cuáles.',
  },
  'doctor.subjectsAmong': {
    one: '{count} temas, entre ellos {some}',
    other: '{count} temas, entre ellos {some}',
  },
  'doctor.subjects':
    'Ningún artículo trata de {subjects}, a lo que {channel} está limitado, así que ahí respondo solo sobre los demás. `/topics` muestra los temas que hay, `/settings subjects` los ajusta.',
  'doctor.subjectsMute':
    'Ningún artículo trata de {subjects}, a lo que {channel} está limitado, así que ahí no respondo nada. `/topics` muestra los temas que hay, `/settings subjects` los ajusta.',
  'doctor.tagGone':
    'La etiqueta de publicaciones cuya respuesta ayudó ya no existe en {channel}, así que ahí no etiqueto ninguna. Elige otra con `/settings forum`.',
  'doctor.expertsRole':
    'El rol de las personas de apoyo ya no existe, así que solo responden quienes gestionan el servidor. Ajusta otro con `/settings experts`.',
  'doctor.settings':
    'Lo ajustado aquí no se puede leer: lo guardó una versión más nueva de mí, o se cambió desde fuera. Hasta entonces me guío por lo último que supe, si no por los ajustes iniciales, y no cambio nada. Quien me administra vuelve a la versión más nueva, o `/settings reset` empieza de nuevo.',
  'doctor.noDatabase':
    'Mi base de datos no se pudo abrir al arrancar, así que no se puede ajustar ni guardar nada; quien me administra encuentra el motivo en mi registro.',
  'doctor.notKept': 'Lo que ajustas no se puede guardar ahora mismo.',

  'alert.failed-reload': 'No se aceptaron artículos más nuevos',
  'alert.missing-permission': 'No pude hacer lo que me pidieron',
  'alert.database-trouble': 'Ahora mismo no puedo guardar nada',
  'alert.tag-gone': 'La etiqueta de publicaciones que respondí ya no existe',
  'alert.role-gone': 'El rol de quienes toman el relevo ha desaparecido',
  'alert.gone': 'Lo que habías ajustado ya no existe',
  'alert.rarely': 'Como mucho una vez por hora por la misma causa',
  'alert.goesOnWithArticles':
    'Sigo respondiendo con los artículos que tengo. `/knowledge problems` enumera lo que falla en los archivos.',
  'alert.inChannel': 'En {channel}: {reason}.',
  'alert.seeDoctor': '`/doctor` enumera lo que me falta, canal por canal.',
  'alert.goesOnWithSettings':
    'Sigo respondiendo con los ajustes que conozco. Los cambios se rechazan hasta que se arregle; `/knowledge status` muestra cuándo.',
  'alert.tagsNone':
    'En {channel} se eliminó, así que ahí ya no etiqueto ninguna publicación. `/settings forum` elige otra.',
  'alert.takenOut':
    'Lo he quitado de los ajustes. `/settings show` tiene lo ajustado ahora; ajusta otro donde haga falta.',
  'gone.a-channel': 'Un canal eliminado (`{id}`): {uses}',
  'gone.a-role': 'Un rol eliminado (`{id}`): {uses}',
  'gone.answers': 'ahí respondía sin mención',
  'gone.alerts': 'el canal de alertas',
  'gone.experts': 'el canal de las personas de apoyo: ahora nadie ayuda',
  'gone.digest': 'el canal del resumen: ahora no se envía',
  'gone.forum': 'ahí etiquetaba o cerraba publicaciones cuya respuesta ayudó',
  'gone.pause': 'ahí estaba en pausa',
  'gone.block': 'no respondía nada a quien lo tenía',

  'digest.title': 'Los últimos siete días',
  'digest.questions': 'Preguntas',
  'digest.gaps': 'Sin respuesta, y hechas por al menos dos miembros',
  'digest.worst': 'Artículos que no ayudaron',
  'digest.waiting': 'Esperan a una persona desde hace más de un día',
  'digest.problems': 'Problemas en los archivos',
  'digest.weekly': 'Una vez por semana',
  'digest.notRead': 'No se pudo leer: mi base de datos no funciona.',
  'digest.none': 'Ninguno.',
  'digest.counts': { one: '{count} pregunta: {parts}', other: '{count} preguntas: {parts}' },
  'digest.times': { one: '{count} vez', other: '{count} veces' },
  'digest.votes': '{notHelpful} no útil, {helpful} útil',
  'digest.aQuestion': 'Una pregunta',
  'digest.askedAt': '{question}, hecha {when}',
  'digest.maybeUntold':
    '{question}, hecha {when}, respondida, pero quizá sin avisar a quien preguntó',
  'digest.problemsListed': '{problems}: `/knowledge problems` los enumera',
  'outcome.answered': '{number} con respuesta',
  'outcome.pinned': '{number} con respuesta fijada',
  'outcome.unsure': '{number} por elegir',
  'outcome.unknown': '{number} sin respuesta',

  'pins.title': 'Fijado en este servidor',
  'pins.gone': {
    one: '**{gone} de {count} lleva a un artículo que ya no existe**: la búsqueda responde esa pregunta. Quítala con `/pin remove`, o fija otro artículo.',
    other:
      '**{gone} de {count} llevan a artículos que ya no existen**: la búsqueda responde esas preguntas. Quítalas con `/pin remove`, o fija otro artículo.',
  },
  'pins.none':
    'No hay nada fijado. `/pin add` da a una pregunta un artículo de tu elección, que se usa antes de mi búsqueda.',
  'pins.isGone': 'ya no existe',
  'pins.pinned': 'fijado {when}',
  'pins.pinnedBy': 'fijado por {who} {when}',
  'pins.added':
    'Fijado: **{question}**, y las preguntas que piden lo mismo con otras palabras, se responden aquí con **{title}**. La respuesta dice que está fijada; `/pin list` muestra todas las fijaciones.',
  'pins.removed': 'La fijación se ha quitado. La búsqueda vuelve a responder esa pregunta.',
  'pins.noSuchPin':
    'Esa fijación no existe (o ya no). Elige una de las que se ofrecen mientras escribes.',
  'pins.noArticle':
    'No tengo ningún artículo con ese nombre. Elige uno de los que se ofrecen mientras escribes.',
  'pins.noWords':
    'Esa pregunta no tiene ninguna palabra que diga qué pide, así que no coincidiría con nada. Fija la pregunta tal como la haría un miembro.',
  'pins.full': {
    one: 'Este servidor tiene tantas fijaciones como puedo recordar ({count}). Quita antes una con `/pin remove`.',
    other:
      'Este servidor tiene tantas fijaciones como puedo recordar ({count}). Quita antes una con `/pin remove`.',
  },
  'pins.notChanged': 'Las fijaciones no se han cambiado.',

  'gaps.title': 'Lo que no pude responder',
  'gaps.neverStored':
    'El texto de las preguntas nunca se guarda (RETENTION_DAYS=0), así que no hay lagunas que mostrar.',
  'gaps.ofDays': {
    one: 'Preguntas del último día ({count}), juntas las que piden lo mismo.',
    other: 'Preguntas de los últimos {count} días, juntas las que piden lo mismo.',
  },
  'gaps.unshown': {
    one: '{count} pregunta que hizo un solo miembro no se muestra.',
    other: '{count} preguntas que hizo un solo miembro no se muestran.',
  },
  'gaps.none': 'Ninguna pregunta hecha por al menos dos miembros quedó sin respuesta.',
  'gaps.asked': 'Hecha {times} por al menos {members}: {reasons}',
  'gaps.also': 'También: {questions}',
  'gaps.nothingNear': 'Ningún artículo se le acerca.',
  'gaps.nearest': 'Artículo más cercano: {title}',
  'gaps.nearestLacks': 'Artículo más cercano: {title}, que ahí no dice nada de {words}',
  'gap.unknown': { one: '{count} sin respuesta', other: '{count} sin respuesta' },
  'gap.unsure': {
    one: '{count} por elegir, sin elección',
    other: '{count} por elegir, sin elección',
  },
  'gap.not-helpful': {
    one: '{count} valorada como no útil',
    other: '{count} valoradas como no útiles',
  },

  'feedback.title': 'Lo que no ayudó',
  'feedback.none': 'Ninguna respuesta se valoró como no útil en el último año.',
  'feedback.lastYear': 'valoraciones del último año',
  'feedback.earlier': 'de una versión anterior',
  'feedback.gone': 'ya no está entre los artículos',
  'feedback.votes': '{notHelpful} no útil, {helpful} útil',
  'feedback.reasons': 'Motivos: {reasons}',
  'feedback.moreComments': {
    one: 'y {count} comentario más',
    other: 'y {count} comentarios más',
  },

  'count.articles': { one: '{count} artículo', other: '{count} artículos' },
  'count.topics': { one: '{count} tema', other: '{count} temas' },
  'count.problems': { one: '{count} problema', other: '{count} problemas' },
  'count.files': { one: '{count} archivo', other: '{count} archivos' },
  'count.pins': { one: '{count} fijado', other: '{count} fijados' },
  'knowledge.notManager':
    'Lo que concierne a mis artículos es para miembros con el permiso Gestionar servidor.',
  'knowledge.notOperator':
    'Todos los servidores comparten mis artículos, así que esto solo funciona en el servidor de quien me gestiona. `/knowledge status` funciona aquí.',
  'untaken.sentence':
    '**El contenido más reciente no se adoptó** {when}: {why} En uso: {articles} de la versión `{version}`. Los problemas son los de {about}.',
  'untaken.inUse': 'el contenido en uso',
  'untaken.newest': 'el contenido más reciente, versión `{version}`',
  'problems.title': 'Problemas de los archivos',
  'problems.none': 'No se encontró ningún problema.',
  'problems.version': 'versión {version}',
  'problems.underWay':
    'Ahora miro más de cerca, como hace `npm run check`; esta lista se completará en cuanto termine. Encontrado hasta ahora, al leer los archivos:',
  'problems.overtaken':
    'Los archivos cambiaron mientras los miraba de cerca, así que esto es lo encontrado al leerlos. Usa `/knowledge problems` otra vez para verlo todo.',
  'problems.failed':
    'El examen detallado no llegó a su fin, así que esto es lo encontrado al leer los archivos. Usa `/knowledge problems` otra vez dentro de un momento; si falla siempre, el registro dice por qué.',
  'problems.otherList':
    'Los archivos han cambiado desde que abriste esta lista (versión `{listed}`); esta es la de la versión `{version}`.',
  'problems.worst':
    'Aquí figuran los más graves: {problems} de {all}; `npm run check` los muestra todos.',
  'status.title': 'Mis artículos',
  'status.articles': '{articles} en {topics}',
  'status.version': 'Versión `{version}`, cargada {when}',
  'today.answered': 'con respuesta: {count}',
  'today.pinned': 'con respuesta fijada: {count}',
  'today.unsure': 'por precisar: {count}',
  'today.unknown': 'sin respuesta: {count}',
  'status.today': 'Preguntas aquí hoy (UTC): {counts}',
  'status.noneToday': 'ninguna',
  'status.pinsGone': '{gone} de {pins} llevan a artículos que ya no existen: `/pin list`',
  'status.kept': 'Lo que ajustas y lo que preguntan los miembros: se guarda',
  'status.notOpened':
    'Lo que ajustas y lo que preguntan los miembros: no se puede guardar, porque la base de datos no se pudo abrir al inicio; mi registro dice por qué',
  'status.notKept':
    'Lo que ajustas y lo que preguntan los miembros: **no se puede guardar** desde {when}; valen los últimos ajustes conocidos. {why}',
  'status.damaged': '**Lo ajustado aquí no se puede leer**: `/doctor` dice qué hacer',
  'status.noProblems': 'ningún problema',
  'status.unused': '{counts}; sin usar por errores: {files}',
  'status.foundReading': 'Encontrado al leer los archivos: {counts}',
  'status.notLooked':
    'Aún sin buscar: lo que solo buscan `npm run check` y `/knowledge problems`, como enlaces rotos y textos repetidos',
  'status.foundCloser':
    'Encontrado por el examen detallado {when}, como por `npm run check`: {counts}',
  'reload.inUse': 'En uso: {articles}, versión `{version}`.',
  'reload.unchanged': 'Nada ha cambiado',
  'reload.sameAgain':
    'La carpeta vuelve a poder usarse, y sus archivos son aquellos con los que respondo.',
  'reload.same': 'Los archivos son aquellos con los que ya respondo.',
  'reload.kept': 'Los artículos quedan como estaban',
  'reload.reloaded': 'Los artículos se han recargado',
  'reload.usable': 'La carpeta vuelve a poder usarse.',
  'reload.noneChanged': 'No ha cambiado ningún artículo.',
  'reload.calibrated': 'Se fijó de nuevo lo segura que debe ser una respuesta.',
  'reload.synonyms': 'Las palabras equivalentes se leyeron de nuevo.',
  'reload.seeProblems': '`/knowledge problems` dice qué se encontró y cómo arreglarlo.',
  'reload.heading': '**{title}** ({number})',
  'reload.line': 'línea {line}: {message}',
  'reload.more': 'y {count} más',
  'changes.refused': 'Rechazados por errores',
  'changes.mended': 'Corregidos y ya en uso',
  'changes.added': 'Añadidos',
  'changes.changed': 'Modificados',
  'changes.removed': 'Retirados',
  'changes.withdrawn': 'Eliminados tras ser rechazados',

  'refusal.tooLate': 'Discord ya no espera una respuesta',
  'refusal.noMoreReplies': 'Discord ya no admite más respuestas ahí',
  'refusal.hasReply': 'ya tiene una respuesta',
  'refusal.channelGone': 'el canal ya no existe',
  'refusal.messageGone': 'el mensaje ya no existe',
  'refusal.serverLeft': 'el bot ya no está en este servidor',
  'refusal.accountGone': 'la cuenta ya no existe',
  'refusal.unseen':
    'el bot no puede ver este canal, o se le invitó sin el ámbito applications.commands',
  'refusal.lacksPermission':
    'al bot le falta un permiso en este canal; necesita Ver canal, Enviar mensajes (en hilos: Enviar mensajes en hilos) y Leer el historial de mensajes',
  'refusal.lacksHistory':
    'al bot le falta el permiso Leer el historial de mensajes en este canal, sin el cual no puede responder',
  'refusal.takesNoMessages': 'el canal no admite mensajes',
  'refusal.verificationLevel':
    'el nivel de verificación del servidor deja al bot fuera de este canal',
  'refusal.autoModMessage':
    'el AutoMod del servidor bloqueó el mensaje; exime al rol del bot en sus reglas',
  'refusal.autoModTitle':
    'el AutoMod del servidor bloqueó el título; exime al rol del bot en sus reglas',
  'refusal.harmfulLinks': 'el filtro de Discord contra enlaces dañinos bloqueó el mensaje',
  'refusal.tooManyCommands': 'este servidor tiene demasiados comandos de este bot',
  'refusal.archived': 'el hilo está archivado',
  'refusal.locked': 'el hilo está bloqueado',
  'refusal.slowmode': 'el modo lento rige en este canal, también para el bot',
  'refusal.noDirectMessages': 'esta persona no admite mensajes directos del bot',
  'refusal.noSharedServer': 'esta persona no comparte ningún servidor con el bot',
  'refusal.tooManyDirect': 'el bot abrió demasiados mensajes directos en poco tiempo',
  'refusal.commandsToday':
    'los comandos se registraron 200 veces hoy; Discord no admite más hasta mañana',
  'refusal.verifyOwner': 'Discord quiere que quien posee el bot verifique su cuenta',
  'refusal.answerGone': 'la respuesta ya no se puede leer',
  'refusal.closedToMe': 'el canal donde se preguntó ya no existe o me está cerrado',
  'refusal.failed': 'algo falló por mi parte',
  'refusal.goneOrNoMessages': 'el canal ya no existe, o no admite mensajes',
  'refusal.lacksManageThreads':
    'al bot le falta el permiso Gestionar hilos, sin el cual no etiqueta ni cierra publicaciones',
  'lacking.inChannel': 'al bot le falta un permiso en este canal: {permissions}',

  'trouble.unusable': 'La base de datos ({database}) no se puede usar: {why}.',
  'trouble.newer':
    'La base de datos es de una versión más nueva de este programa ({found}; aquí se conoce la {known}): inicia esa versión o pon en su lugar una copia anterior.',
  'trouble.settings':
    'Los ajustes de este servidor no se pueden leer, así que no se cambiaron: restablécelos o vuelve a la versión más nueva del programa que los guardó.',
  'trouble.disk-full': 'el disco está lleno, libera espacio',
  'trouble.not-writable':
    'no se puede escribir en ella, deja que el programa escriba en `DATA_DIR` y sus archivos',
  'trouble.not-opened':
    'no se puede abrir, deja que el programa escriba en `DATA_DIR` y sus archivos',
  'trouble.locked':
    'otro programa la tiene bloqueada, ciérralo o usa PostgreSQL (`DATABASE_URL`) para varios',
  'trouble.damaged': 'está dañada, pon una copia en su lugar o apártala para empezar con una vacía',
  'trouble.vanished':
    'su archivo se quitó o se cambió mientras el programa funcionaba, y lo guardado desde entonces se pierde; devuélvelo a su lugar si está en alguna parte y vuelve a iniciar el programa',
  'trouble.disk-failed': 'falló el disco, revísalo y mira el espacio que le queda',
  'trouble.unreached':
    'no se puede llegar a ella, mira si funciona y si `DATABASE_URL` lleva a ella',
  'trouble.no-session':
    'delante de ella hay un gestor que presta una conexión por transacción, haz que `DATABASE_URL` lo evite o que conserve las sesiones (PgBouncer: `pool_mode = session`)',
  'trouble.no-certificate':
    'no se puede usar un certificado o una clave que nombra `DATABASE_URL`, comprueba su ruta, que el programa pueda leerlo y que la clave corresponda al certificado',
  'trouble.not-trusted':
    'no se confía en su certificado, mira si sigue vigente, indica con sslrootcert en `DATABASE_URL` la autoridad que lo firmó, y el servidor con el nombre del certificado',
  'trouble.user-refused': 'rechaza el usuario o la contraseña de `DATABASE_URL`',
  'trouble.absent': 'no existe, créala con createdb o cambia su nombre en `DATABASE_URL`',
  'trouble.not-owner': 'su usuario no tiene permiso para eso, haz que sea dueño de la base',
  'trouble.read-only':
    'solo se puede leer, `DATABASE_URL` debe llevar al servidor en el que se escribe',
  'trouble.its-disk-full': 'su disco está lleno, libera espacio',
  'trouble.no-room': 'no tiene sitio para más, revisa sus conexiones y su memoria',
  'trouble.busy': 'otros la tuvieron demasiado ocupada, se intenta de nuevo en el próximo uso',
  'trouble.server-failed': 'falló, mira el registro del servidor',

  'explain.word.word': 'palabra',
  'explain.word.readAs': 'leída como',
  'explain.word.known': 'en los artículos',
  'explain.word.counted': 'lo que contó',
  'explain.word.together': 'en total',
  'explain.word.score': 'puntuación',
  'explain.word.share': 'parte',
  'explain.word.names': 'nombres',
  'explain.word.bestPassage': 'mejor pasaje',
  'explain.word.wholeArticle': 'artículo entero',
  'explain.word.decides': 'lo que decide',
  'explain.word.value': 'valor',
  'explain.word.rightArticle': 'artículo correcto',
  'explain.word.states': 'lo dice',
  'explain.word.begin': 'para empezar',
  'explain.word.probability': 'probabilidad',
  'explain.kind.known': 'sí',
  'explain.kind.related': 'con otras palabras',
  'explain.kind.corrected': 'corregida',
  'explain.kind.unknown': 'no',
  'explain.kind.stop': 'solo cuenta en títulos',
  'explain.kind.context': 'se preguntó antes',
  'explain.kind.hint': 'se preguntó antes',
  'explain.ingredient.passage': 'palabras de la pregunta en el mejor pasaje',
  'explain.ingredient.exact': 'las mismas palabras, con su terminación',
  'explain.ingredient.ordered': 'palabras vecinas en el mismo orden',
  'explain.ingredient.near': 'palabras vecinas, cerca una de otra',
  'explain.ingredient.whole': 'palabras de la pregunta en todo el artículo',
  'explain.ingredient.coverage': 'muchas palabras distintas en vez de pocas',
  'explain.ingredient.likeness': 'un título o alias parecido a la pregunta',
  'explain.ingredient.title': 'palabras de la pregunta en un título o alias',
  'explain.feature.margin': 'cuánto aventaja el primer artículo al segundo',
  'explain.feature.marginHeld': 'esa ventaja, en la medida en que tiene lo preguntado',
  'explain.feature.tie': 'cuánto se acerca el segundo artículo',
  'explain.feature.strength': 'cuánto dice de la pregunta su mejor pasaje',
  'explain.feature.held': 'parte de las palabras que tiene',
  'explain.feature.named': 'parte de su peso en uno de sus nombres',
  'explain.feature.brevity': 'lo breve que es la pregunta',
  'explain.feature.scarcity': 'qué pocas de sus palabras dicen algo',
  'explain.feature.length': 'lo larga que es la pregunta',
  'explain.feature.wordiness': 'lo mismo, con palabras que toda pregunta tiene',
  'explain.feature.substance': 'cuánto dice la pregunta',
  'explain.feature.nameAsked': 'parte de uno de sus nombres que se pregunta',
  'explain.feature.nameWhole': 'se pregunta por uno de sus nombres entero',
  'explain.feature.askedLike': 'se parece a una pregunta que dice responder',
  'explain.feature.askedSame': 'es casi una pregunta que dice responder',
  'explain.feature.hasRest': 'la pregunta tiene palabras además de sus nombres',
  'explain.feature.tellingRest': 'cuántas de ellas dicen qué se pregunta',
  'explain.feature.lacking': 'cuántas palabras reveladoras le faltan',
  'explain.feature.lackingShare': 'parte de las palabras reveladoras que le faltan',
  'explain.feature.tellingHeld': 'parte del peso de palabras reveladoras en su texto',
  'explain.feature.leftOut': 'parte de las palabras reveladoras que omite el resumen',
  'explain.feature.rareness': 'lo raras que son sus palabras en el inglés general',
  'explain.feature.namesHeld': 'parte de palabras raras en una de sus frases',
  'explain.feature.together': 'parte de las palabras raras juntas en una de sus frases',
  'explain.feature.sentenceLead': 'cuánto aventaja su mejor frase a la siguiente',
  'explain.feature.sentenceStrength': 'cuántas palabras de peso vale su mejor frase',
  'explain.feature.lacksName': 'se pregunta un nombre que no tiene',
  'explain.feature.asksPerson': 'se pregunta por una persona',
  'explain.feature.asksAmount': 'la pregunta pide un número',
  'explain.feature.defines': 'dice qué significa el nombre preguntado',
  'explain.decision.none':
    'Desconocido: ningún artículo tiene una palabra reveladora de la pregunta.',
  'explain.decision.first':
    'El primer artículo es el correcto y la respuesta dice lo que se preguntó con una probabilidad de {confidence}; una respuesta necesita {needed}.',
  'explain.decision.answered': 'Respondida. {first}',
  'explain.decision.unsure': 'Dudosa. {first} {rest}',
  'explain.decision.unknown': 'Desconocida. {first} {rest}',
  'explain.decision.below':
    'Que algún artículo trate de ello tiene una probabilidad de {answerable}; por debajo de {limit} la pregunta es desconocida.',
  'explain.decision.namesAlone':
    'Que algún artículo trate de ello tiene una probabilidad de {answerable}; por debajo de {limit} sería desconocida, pero solo pregunta por nombres, y el artículo los tiene.',
  'explain.title': 'Por qué',
  'explain.titleOfPage': 'Por qué ({page})',
  'explain.noPin':
    'Ninguna chincheta de este servidor se le parece (cuenta un parecido desde {least}).',
  'explain.pinned':
    '**Fijada**: «{asked}» se le parece ({likeness}, cuenta desde {least}), así que se responde con {title}; las cifras de abajo son de la búsqueda, que no se usó.',
  'explain.pinnedElsewhere':
    '**Fijada**: «{asked}» se le parece ({likeness}, cuenta desde {least}), pero {title}, su artículo, es de otro tema que los de este canal, así que se usa la búsqueda.',
  'explain.hereAll':
    'En este canal: nivel *{level}*, así que una respuesta necesita {needed}; sobre todos los temas.',
  'explain.hereOnly':
    'En este canal: nivel *{level}*, así que una respuesta necesita {needed}; solo sobre {subjects}.',
  'explain.paused': 'En pausa hasta que alguien la termine.',
  'explain.pausedUntil': 'En pausa hasta {until}.',
  'explain.notTold':
    '**No se dice aquí**: lo encontrado es de otro tema, así que digo que no tengo respuesta aquí.',
  'explain.onlyThese': 'De los candidatos, solo se ofrecen los de estos temas.',
};
