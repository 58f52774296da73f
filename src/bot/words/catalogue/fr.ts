/** French: `vous`. */
import type { Translation } from './catalogue.ts';

export const fr: Translation = {
  'notice.articleGone':
    'Cet article ne fait plus partie de mes articles. Reposez votre question, et j’en chercherai un autre.',
  'notice.topicGone':
    'Ce thème ne fait plus partie de mes articles. `/topics` montre ceux qui existent.',
  'notice.questionGone':
    'Je ne peux plus lire la question de ce message. Veuillez la poser à nouveau.',
  'notice.nothingFound':
    'Je n’ai trouvé aucun article pour ces mots. D’autres mots aideront peut-être ; `/topics` montre de quoi parlent mes articles.',
  'notice.noQuestion': 'Je n’y ai trouvé aucune question. Veuillez l’écrire avec des mots.',
  'notice.noWordsInMessage':
    'Ce message ne contient aucun texte auquel répondre. Posez-moi la question vous-même avec `/ask`.',
  'notice.shownAlready': 'Cette réponse a déjà été montrée à tout le monde.',
  'notice.quotedGone':
    'Le message auquel ceci répond a été supprimé ; je ne montre donc pas ses mots à tout le monde. Qui veut savoir peut me poser la question avec `/ask`.',
  'notice.quotedEdited':
    'Le message auquel ceci répond a été modifié depuis ; je ne montre donc pas à tout le monde ce qu’il disait avant. Choisissez de nouveau _Answer this_ dans son menu.',
  'notice.mayNotWriteHere':
    'Vous ne pouvez pas écrire dans ce salon ; je n’y montre donc pas votre réponse à tout le monde.',
  'notice.mayNotShowHere':
    'Ce serveur vous permet de m’utiliser pour vous seulement ; je ne peux donc pas montrer la réponse à tout le monde. La modération peut le permettre avec l’autorisation Utiliser des applis externes.',
  'notice.cannotWriteHere':
    'Je n’ai pas le droit d’écrire dans ce salon. Les personnes qui gèrent le serveur peuvent me le donner ; `/doctor` dit ce qui manque.',
  'notice.blockedByFilter':
    'Un filtre de ce serveur ou de Discord a bloqué mon message ; personne ne l’a donc vu. Les personnes qui gèrent le serveur peuvent exempter mon rôle dans AutoMod.',
  'notice.outdatedButton':
    'Ce bouton vient d’une ancienne version de moi et ne fonctionne plus. Reposez la question et utilisez les boutons de la nouvelle réponse.',
  'notice.foreignButton':
    'Ce bouton n’appartient pas à ce message ; je n’ai donc rien changé. Reposez la question et utilisez les boutons de la nouvelle réponse.',
  'notice.outdatedForm':
    'Ce formulaire vient d’une ancienne version de moi et ne fonctionne plus. Veuillez l’ouvrir à nouveau.',
  'notice.foreignForm':
    'Ce formulaire n’a pas été ouvert ici et par vous ; je n’ai donc rien changé. Veuillez l’ouvrir à nouveau.',
  'notice.outdatedCommand': 'Je n’ai plus cette commande. `/help` montre ce que je sais faire.',
  'notice.notYoursToDismiss':
    'Seule la personne qui a posé la question peut retirer cette réponse, ou la modération (Gérer les messages ou Gérer le serveur).',
  'notice.notManager': 'C’est réservé aux membres qui ont l’autorisation Gérer le serveur.',
  'notice.noState':
    'Rien ne peut être réglé ni conservé pour le moment, car ma base de données n’a pas pu être ouverte ; mon journal dit pourquoi à qui m’exploite. Je continue à répondre.',
  'notice.tooMany':
    'Vous posez des questions plus vite que je ne peux répondre. Je réponds aux premières et laisse les autres de côté ; reposez-les dans une minute.',
  'notice.failed':
    'Un problème est survenu de mon côté, et je n’ai pas pu répondre. Veuillez réessayer dans un instant.',

  'stillReading.share':
    'Je lis encore mes articles : {percent} pour l’instant. Réessayez dans quelques minutes.',

  'unknown.title': 'Je n’ai pas de réponse à cela',
  'unknown.otherWords':
    'Rien dans mes articles n’y répond. Essayez d’autres mots, ou parcourez les thèmes :',
  'unknown.noneOfThese':
    'Alors je n’ai pas de réponse. Essayez d’autres mots, ou parcourez les thèmes :',
  'unknown.someTopics': {
    one: '{shown} thème sur {count} ; `/topics` les montre tous',
    other: '{shown} thèmes sur {count} ; `/topics` les montre tous',
  },
  'unknown.otherLanguage':
    'Mes articles sont en {language}, et je ne comprends que les questions posées en {language}. Posez la vôtre en {oneOf}, ou parcourez les thèmes :',
  'unknown.otherLanguageNoTopics':
    'Mes articles sont en {language}, et je ne comprends que les questions posées en {language}. Posez la vôtre en {oneOf} ; `/topics` donne la liste de mes articles.',

  // Of the page for visitors, in a browser; what it shares with Discord is said with the same keys.
  'page.title': 'Interrogez les articles',
  'page.question': 'Votre question',
  'page.ask': 'Demander',
  'page.hint':
    'Les réponses sont des phrases entières des articles, avec leurs sources. Rien de ce que vous demandez n’est conservé.',
  'page.languages': 'Langue de cette page',
  'page.start': 'Recommencer',
  'page.readAll': 'Lire tout l’article',
  'page.choose': 'Choisissez',
  'page.previous': 'Page précédente',
  'page.next': 'Page suivante',
  'page.pages': 'Pages de l’article',
  'page.unknown':
    'Rien dans les articles n’y répond. D’autres mots peuvent aider : demandez de nouveau ci-dessous.',
  'page.smallTalk': 'Bonjour ! Posez une question sur le sujet des articles.',
  'page.tooLong':
    'La question est trop longue : seul son début a été lu. Demandez de nouveau en moins de mots.',
  'page.notFound': 'Cette page n’existe pas',
  'page.notFoundNext': 'L’article a pu être renommé ou retiré. Cherchez-le ci-dessous.',
  'page.onlyRead': 'Cette page se lit seulement',
  'page.onlyReadNext': 'Rien n’a été envoyé ni changé. Posez votre question ci-dessous.',
  'page.tooMany': 'Trop de demandes',
  'page.tooManyNext': {
    one: 'Il en est venu de votre réseau plus qu’il n’est possible de traiter. Attendez {count} seconde et demandez de nouveau.',
    other:
      'Il en est venu de votre réseau plus qu’il n’est possible de traiter. Attendez {count} secondes et demandez de nouveau.',
  },
  'page.failed': 'Une erreur s’est produite ici',
  'page.failedNext': 'Ce n’était pas votre faute. Réessayez dans un instant.',
  'page.topics': 'De quoi parlent les articles',
  'page.topicGone': 'Aucun article ne parle plus de cela',
  'page.topicGoneNext': 'Choisissez un autre thème, ou posez votre question ci-dessous.',
  'page.askedAfter': 'Lue comme la suite de « {question} ».',
  'page.askAlone': 'Poser la question seule',

  'unread.code':
    'Je n’y ai trouvé que du code, que je ne lis pas. Veuillez poser votre question avec des mots, hors des marques de code.',
  'unread.spoiler':
    'Je n’y ai trouvé que des mots masqués, et ma réponse montrerait ce qu’ils cachent. Posez votre question sans les barres (`||`), ou utilisez `/ask` avec `private`.',
  'unread.link':
    'Je n’y ai trouvé qu’un lien, et je n’en ouvre aucun. Veuillez écrire avec des mots ce que vous souhaitez savoir.',
  'unread.emoji':
    'Je n’y ai trouvé que des émojis. Veuillez poser votre question avec des mots ; `/help` montre comment.',
  'unread.file':
    'Je n’y ai trouvé aucun mot : je ne regarde ni images, ni fichiers, ni autocollants, ni sondages, ni messages transférés. Veuillez poser votre question avec des mots.',
  'unread.signs':
    'Je n’y ai trouvé que des chiffres ou des signes. Veuillez poser votre question avec des mots ; `/help` montre comment.',

  'remark.cut': 'Je n’ai lu que les {length} premiers caractères de votre texte.',
  'remark.answeredOfTwo':
    'J’ai répondu à la première de vos deux questions : « {question} » Posez l’autre séparément.',
  'remark.answeredOfMore':
    'J’ai répondu à la première de vos {number} questions : « {question} » Posez les autres une par une.',
  'remark.answeredLater':
    'J’ai répondu à celle de vos questions pour laquelle j’ai une réponse : « {question} » Posez les autres autrement, une par une.',
  'remark.lookedOfTwo':
    'J’ai cherché une réponse à la première seulement de vos deux questions : « {question} » Posez l’autre séparément.',
  'remark.lookedOfMore':
    'J’ai cherché une réponse à la première seulement de vos {number} questions : « {question} » Posez les autres une par une.',

  'meeting.greeting':
    'Bonjour ! Je suis Docent, un programme qui répond aux questions à partir d’un dossier d’articles. Posez-moi une question, ou faites un tour avec `/topics`.',
  'meeting.thanks':
    'Avec plaisir. Je suis Docent, un programme qui répond aux questions à partir d’un dossier d’articles. Posez-moi une question, ou faites un tour avec `/topics`.',
  'meeting.about':
    'Je suis Docent, un programme qui répond aux questions à partir d’un dossier d’articles. Posez-moi une question, ou faites un tour avec `/topics`.',
  'meeting.farewell':
    'Au revoir. Je suis Docent, un programme qui répond aux questions à partir d’un dossier d’articles. Posez-moi une question, ou faites un tour avec `/topics`.',
  'button.start': 'Montrez-le-moi',
  'start.text':
    '`{command}` n’est que pour vous, et tout le monde lit ici : appuyez sur _{button}_, et vous seul en verrez le résultat.',
  'start.unclear':
    'Je ne comprends pas ce qui suit la commande ; je n’ai donc rien changé. Écrivez-la ainsi : {command}',
  'start.unclearOption':
    'Je ne comprends pas « {option} » ; je n’ai donc rien changé. Écrivez-la ainsi : {command}',
  'notice.notYourCommand': 'Ce bouton est pour qui a écrit la commande. Écrivez-la-moi vous-même.',
  'notice.commandGone':
    'Je ne peux plus lire la commande de ce message ; je n’ai donc rien changé. Veuillez l’écrire de nouveau.',
  'notice.onlyInServer': 'Cela se règle dans un serveur. Dites-le-moi là où vous le gérez.',
  'notice.commandLimited':
    'La modération de ce serveur ne vous laisse pas utiliser cette commande ici (Paramètres du serveur → Intégrations). Adressez-vous à elle, ou utilisez la commande là où c’est permis.',
  'notice.replyNotShown':
    'Discord ne me montre pas les réponses à ce que je dis à une commande. Appuyez sur _Continuer_ au-dessous, ou mentionnez-moi dans votre question.',
  'notice.roleMentioned':
    'Vous avez mentionné mon rôle, et Discord ne me montre pas le texte d’un tel message. Mentionnez-moi moi-même, ou utilisez `/ask`.',
  'notice.messageNotShown':
    'Discord ne me montre pas le texte de ce message. Choisissez _Applications_, puis _Answer this_, dans son menu, ou interrogez-moi avec vos propres mots.',
  'meeting.more':
    'Dites cela en réponse à l’une de mes réponses, et je vous en propose l’article ; ou posez-moi une question.',
  'meeting.asking':
    'Allez-y : écrivez-moi votre question en un seul message, en une phrase ou en quelques mots.',
  'meeting.disagreement':
    'Désolé que cela n’ait pas aidé. Dites avec d’autres mots, ou plus longuement, ce que vous voulez savoir ; ou faites un tour avec `/topics`.',
  'meeting.acknowledged':
    'Avec plaisir. Répondez à ma réponse pour poser d’autres questions à ce sujet.',
  'meeting.measured':
    'Lors de la dernière mesure, {right} de mes réponses sur 100 étaient justes ; lisez donc l’article avant de vous y fier.',

  'help.title': 'Comment m’interroger',
  'help.mention': 'Mentionnez-moi avec une question : {example}',
  'help.ask': 'Utilisez `/ask` ; avec `private`, vous seul voyez la réponse',
  'help.direct': 'Écrivez-moi un message privé',
  'help.followUp':
    'Répondez à ma réponse, ou appuyez dessous sur _{button}_, pour continuer sur le même sujet',
  'help.menu':
    'Choisissez _Applications_, puis _Answer this_, dans le menu du message de quelqu’un',
  'help.lookAround':
    'Faites un tour avec `/topics`, `/search` et `/article` ; écrits en message, `topics`, `search …` et `article …` font de même',
  'help.rate':
    'Dites avec les boutons sous une réponse si elle vous a aidé ; `/privacy show` dit ce que je conserve de vous, `/privacy erase` l’efface',
  'help.person':
    'Là où je ne sais pas et où des personnes savent, appuyez sur _{button}_ sous ma réponse',
  'help.program':
    'Je suis un programme. Je réponds à partir d’articles écrits par des personnes, et je nomme toujours l’article. Ils restent dans leur langue.',
  'help.managers':
    'Les personnes qui gèrent le serveur règlent avec `/settings show` et `/pin add` comment je réponds ici, et voient avec `/knowledge status`, `/knowledge gaps`, `/knowledge explain` et `/doctor` de quoi je me sers et ce qui me manque ; écrits en message, `settings …`, `pin …`, `knowledge …` et `doctor` font de même.',

  'button.followUp': 'Continuer',
  'button.askPerson': 'Demander à une personne',

  'button.read': 'Lire l’article',
  'button.open': 'Ouvrir',
  'button.correct': 'Proposer une correction',
  'button.previous': '◀ Précédente',
  'button.next': 'Suivante ▶',
  'button.site': 'Le lire sur le site',
  'button.showToAll': 'Montrer à tout le monde',
  'button.dismiss': 'Retirer',
  'button.helpful': 'Utile',
  'button.notHelpful': 'Pas utile',
  'button.thisOne': 'Celui-ci',
  'button.notThis': 'Pas celui-ci',
  'button.noneOfThese': 'Aucun de ceux-ci',

  'list.page': 'page {page} sur {pages}',
  'list.more': { one: '{count} autre', other: '{count} autres' },
  'list.quoted': '« {text} »',

  'question.small': '-# Question : {question}',
  'question.large': '**Question :** {question}',
  'question.askedBy': '-# Question de {person} : {question}',
  'question.shownBy': '-# Montré par {person} ; la question : {question}',
  'question.editedSince':
    '-# Le message auquel ceci répond a été modifié depuis ; ce qu’il disait avant ne figure donc plus ici.',
  'asker.small': '-# Demandé par {person}',
  'shower.small': '-# Montré par {person}',

  'answer.pinned': '📌 associé à cette question par la modération d’ici',
  'answer.doubt': 'sûr à environ {percent} que c’est ce que vous avez demandé',
  'answer.missing': 'Rien ici ne parle de {words}.',
  'answer.related': 'Articles proches',
  'answer.seeAlso': 'Voir aussi **{title}**',
  'answer.seeAlsoBecause': 'Voir aussi **{title}**, qui parle également de {words}',
  'answer.asOf': 'état du {day}',
  'answer.stale':
    'Cet article a été relu pour la dernière fois le {day} ; certaines choses ont pu changer depuis.',
  'answer.otherLanguage':
    'Cet article est en {language} : il n’y en a pas à ce sujet dans la langue de votre question.',
  'answer.source': 'Source : {source}',
  'answer.sourceAndMore': {
    one: 'Source : {source} et {count} autre',
    other: 'Source : {source} et {count} autres',
  },
  'answer.sources': 'Sources',
  'answer.licence': 'licence',
  'answer.picture': 'Image : {credit}, {rights}',

  'unsure.title': 'Vouliez-vous dire…',
  'unsure.titleOfOne': 'Vouliez-vous dire ceci ?',
  'unsure.one':
    'Je ne suis pas sûr que cet article réponde à votre question. Choisissez-le et j’en tirerai la réponse.',
  'unsure.several':
    'Je ne sais pas lequel de ces articles répond à votre question. Choisissez-en un et j’en tirerai la réponse.',
  'unsure.otherLanguage': 'Ce que j’ai à ce sujet est en {language}.',
  'unsure.silent': 'Cet article ne dit rien de {words}.',
  'unsure.silentBegins': 'Cet article ne dit rien de {words}. Il commence ainsi :',

  'search.title': 'Trouvé pour « {words} »',
  'search.noTitle': 'Aucun article ne porte ce titre. Voici ce qui s’en approche :',
  'search.offered': '*{button}* le montre à qui appuie dessus',

  'topics.title': 'Thèmes',
  'topics.smaller': {
    one: 'et {count} thème plus petit',
    other: 'et {count} thèmes plus petits',
  },
  'topics.open': 'Ouvrir un thème',

  'offSubject.title': 'Je n’ai pas de réponse à cela ici',
  'offSubject.only':
    'Dans ce salon, je réponds seulement sur ceci : {subjects}. Ailleurs, ou en message privé, j’en sais peut-être davantage.',

  'halted.blocked':
    'La modération de ce serveur m’a demandé de ne pas vous répondre ici. Elle peut vous dire pourquoi.',
  'halted.paused':
    'Je suis en pause ici jusqu’à ce que la modération me laisse reprendre. Reposez alors votre question.',
  'halted.pausedUntil': 'Je suis en pause ici jusqu’à : {until}. Reposez alors votre question.',
  'halted.cooldownOfMember': {
    one: 'Je viens de vous répondre. Reposez votre question dans {count} seconde ({when}).',
    other: 'Je viens de vous répondre. Reposez votre question dans {count} secondes ({when}).',
  },
  'halted.cooldownOfChannel': {
    one: 'Je viens de répondre à quelqu’un dans ce salon. Reposez votre question dans {count} seconde ({when}) ; avec `private`, `/ask` n’attend pas les autres.',
    other:
      'Je viens de répondre à quelqu’un dans ce salon. Reposez votre question dans {count} secondes ({when}) ; avec `private`, `/ask` n’attend pas les autres.',
  },

  'rated.helpful':
    'Merci ! J’ai noté que cette réponse a aidé. Si vous changez d’avis, appuyez sur l’autre bouton.',
  'rated.not-helpful':
    'Merci, j’ai noté que cette réponse n’a pas aidé. La modération d’ici le voit sans votre nom. Si vous changez d’avis, appuyez sur l’autre bouton ; `/privacy erase` supprime toutes vos évaluations ici.',
  'rated.off': 'Les évaluations sont désactivées sur ce serveur ; rien n’a donc été noté.',
  'rated.not-stored':
    'Je n’ai pas pu noter votre évaluation, car rien ne peut être enregistré pour le moment. Veuillez appuyer à nouveau plus tard ; la modération voit la raison dans `/knowledge status`.',

  'reason.wrong-article': 'Ce n’est pas le bon article',
  'reason.not-the-answer': 'L’article est le bon, mais pas la réponse',
  'reason.out-of-date': 'C’est dépassé',
  'reason.hard-to-read': 'C’est difficile à lire',
  'form.rating.title': 'Cela n’a pas aidé',
  'form.rating.reason': 'Qu’est-ce qui n’allait pas dans la réponse ?',
  'form.rating.comment': 'Avec vos mots, si vous le souhaitez',
  'form.rating.hint': 'La modération d’ici le lit sans votre nom : n’y nommez personne.',
  'form.followUp.title': 'Continuer',
  'form.followUp.question': 'Votre question suivante',
  'form.followUp.hint': 'Je la lis à la lumière de votre question précédente.',

  'privacy.title': 'Ce que je conserve',
  'privacy.textsNever': 'Ici, le texte des questions n’est jamais conservé.',
  'privacy.textsKept': {
    one: 'Le texte est conservé {count} jour seulement si rien n’y a répondu, si je vous ai demandé de choisir et que vous n’avez rien choisi, si vous avez jugé la réponse pas utile, ou si vous avez choisi parmi des articles.',
    other:
      'Le texte est conservé {count} jours seulement si rien n’y a répondu, si je vous ai demandé de choisir et que vous n’avez rien choisi, si vous avez jugé la réponse pas utile, ou si vous avez choisi parmi des articles.',
  },
  'privacy.asked':
    '**Ce que vous demandez** est compté par jour, sans le texte. {texts} Les questions en message privé ne sont pas conservées.',
  'privacy.who':
    '**Qui a demandé** n’est pas conservé : une empreinte à clé compte les membres sans les nommer.',
  'privacy.ratings':
    '**Vos évaluations** comptent un an, sous une empreinte à clé qui vous permet de les effacer ; leurs commentaires partent avec les textes.',
  'privacy.people':
    '**Une question à des personnes** porte votre identifiant jusqu’à sa clôture, car il faut bien vous transmettre la réponse.',
  'privacy.moderators':
    '**Modération** : l’auteur d’un réglage ou d’une épingle est conservé avec celui-ci.',
  'privacy.where':
    'Rien ne va ailleurs que dans la base de données de qui m’exploite, et aucun serveur ne voit ce qui est conservé d’un autre.',
  'privacy.commands':
    '_{export}_ ou `/privacy export` vous donne tout ce qui est conservé de vous sur ce serveur, en message privé ce qui l’est sur tous les serveurs ; _{erase}_ ou `/privacy erase` le supprime.',
  'privacy.nothing': 'Rien n’est conservé de vous sur ce serveur.',
  'privacy.nothingAnywhere': 'Rien n’est conservé de vous sur aucun serveur.',
  'privacy.file': {
    one: 'Ce fichier contient tout ce qui est conservé de vous sur ce serveur : {count} ligne. Vous seul voyez ce message ; `/privacy erase` la supprime, sauf ce que la modération a réglé à votre sujet.',
    other:
      'Ce fichier contient tout ce qui est conservé de vous sur ce serveur : {count} lignes. Vous seul voyez ce message ; `/privacy erase` les supprime, sauf ce que la modération a réglé à votre sujet.',
  },
  'privacy.fileOfAll': {
    one: 'Ce fichier contient tout ce qui est conservé de vous sur tous les serveurs : {count} ligne. Vous seul voyez ce message ; `/privacy erase` la supprime, sauf ce que la modération a réglé à votre sujet.',
    other:
      'Ce fichier contient tout ce qui est conservé de vous sur tous les serveurs : {count} lignes. Vous seul voyez ce message ; `/privacy erase` les supprime, sauf ce que la modération a réglé à votre sujet.',
  },
  'privacy.erased':
    'Effacé : vos questions, évaluations et questions à des personnes sur ce serveur, et votre nom dans ce que vous avez fait pour la modération ou en répondant. Ce que la modération a réglé à votre sujet reste.',
  'privacy.erasedEverywhere':
    'Effacé : vos questions, évaluations et questions à des personnes sur tous les serveurs, et votre nom dans ce que vous avez fait pour la modération ou en répondant. Ce que la modération a réglé à votre sujet reste.',
  'privacy.notRead':
    'Je ne peux pas lire ce qui est conservé pour le moment. Veuillez réessayer plus tard ; rien n’a été changé.',
  'privacy.notErased':
    'Je n’ai pas pu l’effacer, car ce qui est conservé ne peut pas être changé pour le moment. Veuillez réessayer plus tard, ou demandez à qui m’exploite.',

  'person.passedOn':
    'J’ai transmis votre question aux personnes d’ici. Vous l’apprendrez dans ce salon quand l’une d’elles répondra.',
  'person.passedOnPrivately':
    'J’ai transmis votre question aux personnes d’ici. Quand l’une d’elles répondra, je vous le dirai ici ou, si cela prend plus de quelques minutes, en message privé.',
  'person.notYours':
    'Seule la personne qui a posé la question peut le faire. Posez-moi la vôtre, et vous aurez aussi ces boutons.',
  'person.nobodyThere':
    'Plus personne ne répond aux questions ici : la modération peut choisir un salon pour cela avec `/settings experts`.',
  'person.cannotWrite':
    'Je n’ai pas le droit d’écrire là où sont les personnes qui répondent ; votre question n’a donc pas été transmise. Veuillez le dire à la modération : `/doctor` dit ce qui me manque.',
  'person.notShown':
    'Discord n’a pas accepté mon message aux personnes qui répondent ; votre question n’a donc pas été transmise. Veuillez appuyer à nouveau dans quelques minutes.',
  'person.notKept':
    'Je n’ai pas pu transmettre votre question, car je ne peux rien enregistrer pour le moment. Veuillez réessayer plus tard ; la modération voit avec `/knowledge status` ce qui ne va pas.',
  'person.withdrawn':
    'Cette question n’existe plus : elle a été retirée, ou elle a été conservée assez longtemps.',
  'person.noText':
    'Votre réponse ne contient aucun texte à transmettre. Écrivez la réponse sous forme de texte.',
  'step.answerTooLong':
    'Votre réponse compte {length} caractères, et je peux en transmettre {most} au plus. Rien n’a été transmis : veuillez répondre de nouveau, plus brièvement.',
  'person.told': 'Merci. La personne qui a posé la question a été prévenue.',
  'person.toldNobody':
    'Merci. On ne sait plus qui a posé la question ; la réponse ne figure donc qu’ici.',
  'person.untold':
    'Votre réponse est conservée, mais je n’ai pas pu prévenir qui a demandé : le message ci-dessus dit pourquoi et a un bouton pour réessayer.',
  'person.unshown':
    'Votre réponse est conservée, mais Discord ne m’a pas laissé modifier le message de la question. Appuyez sur l’un de ses boutons dans quelques minutes : il montrera alors où en est la question, et si la réponse a été transmise.',
  'person.handedBack':
    'Ce que vous avez écrit n’a pas été transmis. Le voici en fichier, pour l’envoyer à nouveau ou le donner à qui répond.',
  'person.emptyAnswer': 'La réponse n’est plus ici ; il n’y a donc rien à mettre dans un fichier.',
  'person.draft':
    'Le brouillon d’un article. Rien n’est publié : donnez-le à qui s’occupe des articles, pour le vérifier, y ajouter des sources et le renommer.',
  'person.label':
    'Une question annotée. Rien n’est publié : donnez-la à qui s’occupe des articles, pour la relire et l’ajouter aux questions annotées.',
  'step.tooManyOpen': {
    one: 'Vous avez {count} question en attente auprès des personnes d’ici, le maximum pour un membre. Veuillez attendre une réponse.',
    other:
      'Vous avez {count} questions en attente auprès des personnes d’ici, le maximum pour un membre. Veuillez attendre que l’une d’elles reçoive une réponse.',
  },
  'step.elsewhere':
    'Les réponses se donnent dans le salon choisi pour cela par la modération (`/settings experts`), et celui-ci en est un autre.',
  'step.roleOnly': 'Ce sont les membres ayant le rôle {role} qui répondent aux questions.',
  'step.movedOn':
    'Ce n’est plus possible : la question a avancé entre-temps. Elle est montrée maintenant telle qu’elle est.',
  'step.theirs':
    '{expert} s’occupe de cette question. Elle est montrée maintenant telle qu’elle est. Cette personne peut la rendre, ainsi que qui gère ce serveur et, un jour après sa prise en charge, quiconque répond ici.',
  'step.notStored': 'Rien n’a été changé. {why} Recommencez ensuite.',
  'step.untold': 'Je n’ai pas pu prévenir qui a posé la question : {reason}.',

  'told.title': 'Une réponse d’une personne',
  'told.text': 'Une personne a répondu à votre question.',
  'told.textTo': '{member} Une personne a répondu à votre question.',
  'told.article': 'Une personne a choisi un article pour votre question.',
  'told.articleTo': '{member} Une personne a choisi un article pour votre question.',

  'person.interrupted':
    'Quelque chose s’est interposé pendant que je la transmettais, et les textes ne sont jamais conservés ici. Veuillez me la poser encore une fois.',
  'person.unreadReply':
    'Je n’ai pas pu lire le message auquel vous avez répondu. Si c’est une réponse, renvoyez-la dans une minute ; si c’est une question, posez-la sans répondre à un message.',
  'told.notPassedOn': 'Votre question n’est pas arrivée aux personnes d’ici.',
  'told.notPassedOnTo': '{member} Votre question n’est pas arrivée aux personnes d’ici.',

  'entry.anExpert': 'une personne d’ici',
  'entry.open': '**Ouverte**, posée {when}',
  'entry.claimed': '**Prise en charge** par {expert} {when}',
  'entry.answered': '**Répondue** par {expert} {when}',
  'entry.mayBeUntold': 'La personne qui a posé la question n’est peut-être pas encore prévenue.',
  'entry.unanswered': '**Close sans réponse** {when}',
  'entry.how':
    'Prenez-la en charge, puis écrivez une réponse ou choisissez un article. Ou répondez à ce message avec la réponse, en laissant la mention activée : sans elle, je ne peux pas lire votre réponse.',
  'entry.nothingFound': 'Je n’ai trouvé aucun article qui s’en approche.',
  'entry.found': 'Ce que j’ai trouvé, qui n’y répond peut-être pas :',
  'entry.articleGone': 'La réponse n’est plus ici : l’article choisi n’existe plus.',
  'entry.nobody': 'Personne n’y a répondu.',
  'entry.notKept':
    'La réponse n’a pas été conservée, car les textes ne sont jamais conservés ici et quelque chose s’est interposé. Rouvrez la question pour y répondre encore une fois.',
  'entry.pick': 'Choisir un article qui y répond',
  'button.whereAsked': 'Là où elle a été posée',
  'button.close': 'Clore sans réponse',
  'button.draft': 'Brouillon d’article',
  'button.label': 'Question annotée',
  'button.claim': 'Prendre en charge',
  'button.write': 'Écrire une réponse',
  'button.giveBack': 'La rendre',
  'button.tellAgain': 'Prévenir à nouveau',
  'button.reopen': 'Rouvrir',
  'form.person.title': 'Réponse',
  'form.person.answer': 'Votre réponse',
  'form.person.hint':
    'Transmise à qui a demandé, avec votre Markdown. Elle reste aussi dans ce salon.',
  'form.person.article': 'Un article pour en lire plus, si besoin',

  'introduction.title': 'Bonjour ! Je réponds aux questions à partir d’articles',
  'introduction.who':
    'Je suis un programme. Je réponds à partir d’articles écrits par des personnes, et je nomme toujours l’article.',
  'introduction.examples': 'Demandez-moi, par exemple :',
  'introduction.how':
    '**Pour poser une question** : mentionnez-moi avec une question, utilisez `/ask` ou écrivez-moi en message privé. `/help` montre ce que je sais faire d’autre.',
  'introduction.moderators':
    '**La modération** me règle avec `/settings show` : où je réponds sans être mentionné, à quel point je dois être sûr et où je signale les problèmes. `/doctor` dit ce qui me manque pour cela.',
  'titles.title': 'Articles',
  'titles.none':
    'Je n’ai aucun article à montrer ici. La personne qui m’exploite en met dans mon dossier de contenu ; la modération peut limiter un salon à certains avec `/settings subjects`.',
  'unknown.noTopics':
    'Rien dans mes articles n’y répond. D’autres mots peuvent aider ; `/topics` donne la liste de mes articles.',
  'notice.notYourData':
    'Ces boutons sont pour la personne qui les a demandés. Écrivez-moi `privacy` vous-même, ou utilisez `/privacy export` et `/privacy erase`.',
  'button.export': 'Exporter',
  'button.erase': 'Effacer',
  'button.privacyPolicy': 'Politique de confidentialité',
  'button.terms': 'Conditions d’utilisation',
  'answeredBefore.text':
    'J’y ai répondu ici {when} : {link}\nSi cela n’aide pas, posez la question avec d’autres mots.',
  'button.goToAnswer': 'Aller à la réponse',
  'post.tagged': 'Votre publication a maintenant son étiquette.',
  'post.closed': 'Je ferme votre publication ; écrivez-y pour la rouvrir.',
  'post.taggedAndClosed':
    'Votre publication a maintenant son étiquette, et je la ferme ; écrivez-y pour la rouvrir.',
  'post.permission':
    'Je n’ai pas le droit d’étiqueter ni de fermer des publications ici. Qui gère le serveur peut me le donner ; `/doctor` dit ce qui manque.',
  'post.tagGone':
    'L’étiquette prévue n’existe plus ; qui gère le serveur peut en choisir une autre.',
  'post.tagsFull':
    'Elle a déjà cinq étiquettes, je n’en ai donc pas ajouté ; retirez-en une pour faire de la place.',
  'post.refused':
    'Discord ne m’a pas laissé faire tout ce qui est prévu. Vous pouvez l’étiqueter et la fermer vous-même.',
  'person.askedBefore':
    'Vous avez déjà posé cette question aux personnes d’ici, et elle est close. Posez-la-moi avec d’autres mots, et vous pourrez la transmettre aussi.',

  'command.article': 'Lire l’un de mes articles',
  'command.article.title': 'Son titre, ou quelques mots du titre',
  'command.ask': 'Poser une question, à laquelle je réponds d’après mes articles',
  'command.ask.question': 'Votre question, avec vos mots',
  'command.ask.private': 'Ne montrer la réponse qu’à moi (par défaut : à tout le monde)',
  'command.doctor': 'Ce qui me manque pour fonctionner comme réglé, et que faire',
  'command.help': 'Ce que je sais faire et comment m’interroger',
  'command.knowledge': 'Les articles dont je me sers : en service, problèmes, rechargement',
  'command.knowledge.status': 'Combien d’articles sont en service, et depuis quand',
  'command.knowledge.problems': 'Ce qui ne va pas dans les fichiers, et comment y remédier',
  'command.knowledge.reload': 'Relire le dossier d’articles et utiliser ce qui est nouveau',
  'command.knowledge.gaps': 'Questions restées sans réponse, les semblables regroupées',
  'command.knowledge.feedback': 'Articles qui ont le moins aidé, et ce que les membres en disent',
  'command.knowledge.explain':
    'Pourquoi une question est répondue par un article et pas par un autre',
  'command.knowledge.explain.question': 'La question telle qu’un membre la pose',
  'command.pin': 'L’article de ce serveur pour une question, utilisé avant ma recherche',
  'command.pin.add': 'Répondre à une question, quels que soient les mots, par un article choisi',
  'command.pin.add.question': 'La question telle qu’un membre la poserait',
  'command.pin.add.article': 'L’article qui y répond',
  'command.pin.remove': 'Laisser à nouveau la recherche répondre à une question',
  'command.pin.remove.pin': 'L’épingle à retirer',
  'command.pin.list': 'Ce qui est épinglé ici, et ce qui ne mène nulle part',
  'command.privacy': 'Ce que je conserve de vous : le voir, l’emporter, l’effacer',
  'command.privacy.show': 'Ce que je conserve, combien de temps et pourquoi',
  'command.privacy.export':
    'Tout ce que j’ai conservé de vous, en fichier : ici, ou en message privé pour tous les serveurs',
  'command.privacy.erase':
    'Supprimer tout ce que j’ai conservé de vous : ici, ou en message privé pour tous les serveurs',
  'command.search': 'Trouver les articles qui parlent de quelque chose',
  'command.search.words': 'De quoi ils doivent parler',
  'command.settings': 'Comment je réponds sur ce serveur, où, et ce que je signale',
  'command.settings.channel': 'Salons où je réponds sans être mentionné',
  'command.settings.channel.add': 'Répondre dans un salon sans être mentionné',
  'command.settings.channel.add.channel':
    'Un salon avec ses fils, un forum, un fil, ou une catégorie avec ses salons',
  'command.settings.channel.remove': 'Ne répondre dans un salon que si l’on me mentionne',
  'command.settings.channel.remove.channel': 'L’un des salons de réponse',
  'command.settings.channel.list': 'Les salons où je réponds sans être mentionné',
  'command.settings.show': 'Ce qui est réglé sur ce serveur, et qui l’a changé en dernier',
  'command.settings.answers':
    'À quel point je dois être sûr, et si je propose des choix dans le doute',
  'command.settings.answers.level':
    'prudent : moins de réponses, plus souvent justes ; audacieux : l’inverse',
  'command.settings.answers.unsure': 'Proposer des choix dans les salons de réponse quand je doute',
  'command.settings.subjects': 'Ne répondre dans un salon de réponse que sur certains thèmes',
  'command.settings.subjects.channel': 'L’un des salons de réponse',
  'command.settings.subjects.subjects':
    'Thèmes comme dans /topics, séparés par des virgules (vide : tous)',
  'command.settings.pause': 'Ne rien répondre, sur tout le serveur ou dans un salon',
  'command.settings.pause.minutes': 'Combien de temps (vide : jusqu’à une reprise)',
  'command.settings.pause.channel':
    'Seulement là, avec ses fils ou salons (vide : tout le serveur)',
  'command.settings.resume': 'Mettre fin à une pause',
  'command.settings.resume.channel': 'Le salon mis en pause (vide : tout le serveur)',
  'command.settings.cooldown': 'Secondes entre deux réponses, à un membre ou dans un salon',
  'command.settings.cooldown.member': 'Secondes entre deux réponses au même membre (0 : aucune)',
  'command.settings.cooldown.channel':
    'Secondes entre deux réponses visibles de tous dans un salon (0 : aucune)',
  'command.settings.feedback': 'Si les membres peuvent évaluer les réponses',
  'command.settings.feedback.enabled': 'Si les réponses ont des boutons pour cela',
  'command.settings.language': 'La langue de mes boutons et phrases ; les articles gardent la leur',
  'command.settings.language.language': 'Vide : celle de chaque personne, si je la parle',
  'command.settings.alerts':
    'Où je signale les ennuis : rechargement, autorisation manquante, base',
  'command.settings.alerts.channel': 'Vide : nulle part',
  'command.settings.experts': 'Où des personnes reprennent ce à quoi je ne sais pas répondre',
  'command.settings.experts.channel':
    'Où leurs questions apparaissent (sans salon ni rôle : personne)',
  'command.settings.experts.role': 'Qui peut répondre (vide : comme avant)',
  'command.settings.digest':
    'Un message par semaine : questions, lacunes, articles mal évalués, problèmes',
  'command.settings.digest.channel': 'Où il est envoyé (sans salon ni jour : pas de résumé)',
  'command.settings.digest.day': 'Quel jour, en UTC (par défaut : lundi)',
  'command.settings.forum':
    'Étiqueter ou fermer une publication de forum quand ma réponse a aidé qui l’a ouverte',
  'command.settings.forum.channel':
    'Le forum (sans étiquette ni fermeture : ses publications restent telles quelles)',
  'command.settings.forum.tag': 'L’étiquette que reçoit cette publication (sans : aucune)',
  'command.settings.forum.close': 'Si je la ferme ; qui y écrit la rouvre (par défaut : non)',
  'command.settings.block': 'Ne rien répondre à un membre, ou à tous ceux qui ont un rôle',
  'command.settings.block.who': 'Un membre ou un rôle',
  'command.settings.unblock': 'Répondre à nouveau à un membre, ou à ceux qui ont un rôle',
  'command.settings.unblock.who': 'Un membre ou un rôle',
  'command.settings.reset': 'Oublier tous les réglages et tout ce que je conserve de ce serveur',
  'command.topics': 'Parcourir mes articles par thème',

  'level.careful': 'prudent',
  'level.balanced': 'équilibré',
  'level.bold': 'audacieux',

  'spoken.help': 'aide',
  'spoken.topics': 'thèmes, sujets',
  'spoken.privacy': 'confidentialité',
  'spoken.search': 'recherche, chercher',
  'spoken.article': 'article',
  'spoken.answerThis':
    'et ça, et ceci, et cela, cela, un avis, des idées, réponds s’il te plaît, répondez s’il vous plaît, réponds-leur, répondez-lui, répondez-leur, réponds à ça, réponds, réponds-lui, répondez, répondez à cela, ceci, ça, peux-tu répondre, peux-tu répondre à ça, tu peux répondre, tu peux répondre à ça, pouvez-vous répondre, pouvez-vous répondre à cela, une idée',

  'list.someAndMore': { one: '{some} et {count} autre', other: '{some} et {count} autres' },

  'settings.title': 'Réglages de ce serveur',
  'settings.changed': 'C’est changé',
  'settings.wasSo': 'C’était déjà ainsi',
  'settings.notChanged': 'Rien n’a été changé',
  'settings.stillHolds': 'Ce qui était réglé reste valable.',
  'settings.changesNotRead': 'Les derniers changements ne peuvent pas être lus pour le moment.',
  'settings.noChanges': 'Personne n’a encore rien changé.',
  'settings.lastChanges': 'Derniers changements',
  'settings.howIAnswer': 'Comment je réponds ici',
  'settings.cooldowns': 'Délais',
  'settings.everybody':
    'Rien n’a été changé : ce serait tout le monde. `/settings pause` m’arrête pour tout le serveur.',
  'settings.blockedStill':
    'Qui est bloqué peut encore changer les réglages, s’il gère le serveur, ainsi que voir et effacer ce qui est conservé à son sujet.',
  'settings.canLimit': '`/settings subjects` peut limiter ce sur quoi je réponds dans {channel}.',
  'settings.stillFollows':
    '{channel} suit encore {above}, qui en est un : retirez celui-ci pour y mettre fin.',
  'settings.pauseTold':
    'Qui m’interroge par commande en est informé ; les mentions reçoivent une ligne au plus. `/settings resume` y met fin.',
  'settings.pausesLeft':
    'Chaque pause se termine là où elle a été mise : `/settings resume` pour le serveur, avec `channel` pour un salon.',
  'settings.roleNeedsChannel':
    'Rien n’a été changé : il faut un salon aux personnes qui prennent le relais. Nommez-le avec le rôle.',
  'settings.digestNeedsChannel':
    'Rien n’a été changé : il faut un salon pour le résumé. Nommez-le avec le jour.',
  'settings.notAnAnswerChannel':
    '{channel} n’est pas lui-même un salon de réponse. Ajoutez-le avec `/settings channel add`, puis limitez-le.',
  'settings.unknownSubjects':
    'Je n’ai pas d’articles sur {subjects} ; rien n’a donc été changé. `/topics` montre les thèmes qui existent.',
  'settings.allSubjects': 'Dans {channel}, je réponds sur tous les thèmes.',
  'settings.onlySubjects':
    'Dans {channel}, je réponds seulement sur {subjects}. Aux autres questions, je dis que je n’y ai pas de réponse.',
  'settings.overtaken':
    'Rien n’a été changé : quelqu’un a changé ces réglages depuis que vous avez ouvert le formulaire. `/settings show` les montre, avec un nouveau formulaire.',
  'settings.roleLeftOut':
    'Le rôle a été laissé de côté : il faut un salon aux personnes qui prennent le relais.',
  'settings.lacking':
    'Dans {channel}, il me manque encore : {permissions}. L’un de mes rôles ou les permissions du salon peuvent me le donner.',

  'setting.on': 'activé',
  'setting.off': 'désactivé',
  'setting.level': '**À quel point je dois être sûr** : {level}',
  'setting.choicesShown': '**Choix dans les salons de réponse quand je doute** : montrés',
  'setting.choicesNotShown': '**Choix dans les salons de réponse quand je doute** : non montrés',
  'setting.answerChannels': '**Salons de réponse** : {channels}',
  'setting.noAnswerChannels':
    '**Salons de réponse** : aucun, je réponds là où l’on me mentionne ou par commande',
  'setting.limited': {
    one: '{channel} ({count} thème seulement)',
    other: '{channel} ({count} thèmes seulement)',
  },
  'setting.paused': '**En pause** : {pauses}',
  'setting.notPaused': '**En pause** : nulle part',
  'setting.wholeServer': 'tout le serveur',
  'setting.pausedUntil': '{where} jusqu’à : {until}',
  'setting.pausedUntilResumed': '{where} jusqu’à une reprise',
  'setting.cooldowns': '**Entre deux réponses** : à un membre {member}, dans un salon {channel}',
  'setting.noPause': 'aucun délai',
  'setting.seconds': { one: '{count} seconde', other: '{count} secondes' },
  'setting.feedbackOn': '**Évaluations sous les réponses** : activées',
  'setting.feedbackOff': '**Évaluations sous les réponses** : désactivées',
  'setting.language': '**Ma langue** : {language}',
  'setting.everybodysLanguage': '**Ma langue** : celle de chaque personne, si je la parle',
  'setting.alerts': '**Alertes** : {channel}',
  'setting.experts': '**Personnes qui prennent le relais** : {channel}',
  'setting.expertsOfRole': '**Personnes qui prennent le relais** : {channel}, rôle {role}',
  'setting.noExperts': '**Personnes qui prennent le relais** : aucune',
  'setting.digest': '**Résumé hebdomadaire** : {channel}, le {day}',
  'setting.noDigest': '**Résumé hebdomadaire** : désactivé',
  'setting.blocked': '**Aucune réponse pour** : {who}',
  'setting.nobodyBlocked': '**Aucune réponse pour** : personne en particulier',

  'change.somebody': 'quelqu’un',
  'change.settings': { one: '{count} réglage', other: '{count} réglages' },
  'change.level': 'niveau {change}',
  'change.choices': 'choix dans les salons de réponse : {state}',
  'change.answerChannels': 'salons de réponse {change}',
  'change.subjects': 'thèmes',
  'change.pauses': 'pauses {change}',
  'change.times': 'durées',
  'change.server': 'le serveur',
  'change.cooldowns': 'délais {member} s par membre, {channel} s par salon',
  'change.ratings': 'évaluations : {state}',
  'change.language': 'langue {language}',
  'change.everybodysOwn': 'celle de chacun',
  'change.alerts': 'alertes {channel}',
  'change.experts': 'personnes-relais {channel}',
  'change.digest': 'résumé {channel}',
  'change.blocked': 'blocages {change}',
  'change.nothing': 'rien',

  'level.carefulMeans': 'moins de réponses, plus justes',
  'level.balancedMeans': 'entre les deux',
  'level.boldMeans': 'plus de réponses, plus d’erreurs',
  'level.line': '**{level}** : {meaning}',
  'level.lineInUse': '**{level}** (en service) : {meaning}',
  'level.measured': '{meaning} ; {right} réponses justes sur 100 lors de la mesure',
  'level.notMeasured': '{meaning} ; non mesuré',
  'settings.measuredOnOthers':
    'Mesuré sur d’autres articles que ceux-ci, qui n’ont pas de questions annotées. Qui s’en occupe peut mesurer avec `npm run calibrate`.',
  'settings.notMeasuredHere':
    'Non mesuré pour ces articles. Qui s’en occupe peut mesurer avec `npm run calibrate`, qui demande des questions annotées.',

  'channels.title': 'Salons de réponse',
  'channels.none':
    'Aucun. `/settings channel add` en ajoute un ; ailleurs, je réponds là où l’on me mentionne.',
  'channels.needsIntent':
    'Je ne peux pas encore lire les messages qui ne me mentionnent pas : qui m’exploite doit activer le Message Content Intent et mettre `MESSAGE_CONTENT_INTENT=true`. D’ici là, je ne réponds dans ces salons aussi que là où l’on me mentionne.',
  'channels.count': { one: '{count} salon', other: '{count} salons' },
  'channels.limited': '{channel} : seulement {subjects}',
  'channels.limitedToMore': {
    one: '{channel} : seulement {subjects} et {count} autre thème',
    other: '{channel} : seulement {subjects} et {count} autres thèmes',
  },

  'button.form': 'Changer par formulaire',
  'button.forget': 'Tout oublier',
  'reset.question': 'Tout oublier de ce serveur ?',
  'reset.deletes':
    'Cela supprime tous les réglages avec la liste des changements, les épingles, évaluations, comptages, questions sans réponse, choix et questions ouvertes à des personnes. C’est irréversible.',
  'reset.stays':
    'Les messages sur Discord restent où ils sont. Pour tout garder, laissez ce message tel quel.',
  'reset.done': 'Tout ce qui concerne ce serveur est oublié',
  'reset.goesOn': 'Je continue avec les réglages du début. `/settings show` les énumère.',

  'form.settings.title': 'Réglages de ce serveur',
  'form.settings.level': 'À quel point dois-je être sûr ?',
  'form.settings.channels': 'Où répondre sans être mentionné ?',
  'form.settings.alerts': 'Où signaler les ennuis ?',
  'form.settings.experts': 'Où des personnes prennent-elles le relais ?',
  'form.settings.role': 'Qui prend le relais ?',

  'setting.forums': '**Posts dont la réponse a aidé** : {forums}',
  'setting.noForums': '**Posts dont la réponse a aidé** : restent tels quels',
  'setting.forumTags': 'étiquetés dans {channel}',
  'setting.forumCloses': 'fermés dans {channel}',
  'setting.forumTagsAndCloses': 'étiquetés et fermés dans {channel}',
  'change.forums': 'forums {change}',
  'change.tags': 'étiquettes',

  'forum.stays': 'Les posts de {channel} restent tels quels quand une réponse a aidé.',
  'forum.tags':
    'Quand l’auteur d’un post de {channel} appuie sur *{button}* sous une de mes réponses, je lui donne l’étiquette **{tag}**.',
  'forum.closes':
    'Quand l’auteur d’un post de {channel} appuie sur *{button}* sous une de mes réponses, je le ferme.',
  'forum.tagsAndCloses':
    'Quand l’auteur d’un post de {channel} appuie sur *{button}* sous une de mes réponses, je lui donne l’étiquette **{tag}** et le ferme.',
  'forum.openAgain': 'Fermé veut dire archivé, pas verrouillé : qui y écrit le rouvre.',
  'forum.noAnswerChannel':
    'Pour l’instant, je n’y réponds aux posts que si l’on me mentionne : `/settings channel add` change cela.',
  'forum.notRated':
    'Les évaluations sont désactivées ici, il n’y a donc pas ce bouton : `/settings feedback` les active.',
  'forum.noSuchTag':
    '{channel} n’a pas d’étiquette « {tag} » ; rien n’a donc été changé. Choisissez l’une de celles proposées pendant la saisie, ou créez-la d’abord dans le forum.',

  'list.andMore': { one: 'et {count} autre', other: 'et {count} autres' },
  'count.times': { one: '{count} fois', other: '{count} fois' },
  'count.members': { one: '{count} membre', other: '{count} membres' },
  'count.errors': { one: '{count} erreur', other: '{count} erreurs' },
  'count.warnings': { one: '{count} avertissement', other: '{count} avertissements' },
  'storage.notRead': 'Ce qui est conservé ne peut pas être lu pour le moment.',

  'use.answers': 'salon où je réponds',
  'use.alerts': 'salon des alertes',
  'use.experts': 'salon des personnes qui répondent',
  'use.digest': 'salon du résumé',
  'use.forum': 'forum dont j’étiquette ou ferme les posts',
  'permission.view': 'Voir le salon',
  'permission.history': 'Voir les anciens messages',
  'permission.send': 'Envoyer des messages',
  'permission.threads': 'Envoyer des messages dans les fils',
  'permission.manageThreads': 'Gérer les fils',
  'need.view': 'je ne vois pas ce qui s’y passe',
  'need.history': 'je ne peux pas répondre à un message',
  'need.send': 'je ne peux pas y écrire',
  'need.threads': 'je ne peux pas écrire dans ses fils et posts',
  'need.manageThreads': 'je ne peux pas étiqueter et fermer les posts dont la réponse a aidé',

  'doctor.title': 'Ce qui ne va pas',
  'doctor.nothing': 'Tout va bien',
  'doctor.allWell':
    'J’ai toutes les permissions nécessaires dans ce salon et dans tous les salons réglés, mes commandes sont enregistrées, mes articles n’ont pas d’erreurs, et vos réglages sont conservés.',
  'doctor.shard': 'Ce serveur est sur le shard {shard} ; il y en a {count}, comptés à partir de 0.',
  'doctor.gone':
    'Je ne vois pas {channel}, réglé comme {use} : il m’est caché, archivé ou supprimé. Donnez-moi **Voir le salon** là-bas, ou retirez-le avec {command}.',
  'doctor.lacks':
    'Dans {channel}, {use}, il me manque (Modifier le salon → Permissions → mon rôle) :',
  'doctor.without': '**{permission}** : sans cela, {otherwise}',
  'doctor.noMessageContent':
    'Il y a des salons de réponse, mais Discord ne m’envoie pas le texte des messages qui ne me mentionnent pas ; je n’y réponds donc que si l’on me mentionne. Qui m’exploite active Message Content Intent dans le portail des développeurs et met MESSAGE_CONTENT_INTENT=true.',
  'doctor.verification':
    'Je suis sur {servers} serveurs, et un bot que Discord n’a pas vérifié ne peut en rejoindre plus de {limit}. Qui m’exploite demande la vérification dans le portail des développeurs (App Verification), qui demande les adresses des conditions et de la confidentialité.',
  'doctor.intentReview':
    'Jusqu’à {users} personnes peuvent me voir, et à partir de {limit} Discord ne m’envoie le texte des messages qu’après un examen. Qui m’exploite demande Message Content Intent dans le portail des développeurs, ou met MESSAGE_CONTENT_INTENT=false : je ne réponds alors que si l’on me mentionne.',
  'doctor.commandsUnknown':
    'Discord ne me dit pas quelles commandes sont enregistrées. Invitez-moi à nouveau avec le scope applications.commands.',
  'doctor.commands':
    'Non enregistrées ici : {commands}. Je les enregistre au démarrage ; si elles manquent encore ensuite, invitez-moi à nouveau avec le scope applications.commands.',
  'doctor.contentRefused':
    'Les articles les plus récents n’ont pas été pris ; je réponds donc avec les précédents. `/knowledge status` dit pourquoi.',
  'doctor.content': {
    one: 'Les articles ont {count} erreur ; les fichiers avec erreurs ne sont pas utilisés. `/knowledge problems` les énumère.',
    other:
      'Les articles ont {count} erreurs ; les fichiers avec erreurs ne sont pas utilisés. `/knowledge problems` les énumère.',
  },
  'doctor.pins': {
    one: '{count} épingle de ce serveur mène à un article disparu. `/pin list` montre laquelle.',
    other:
      '{count} épingles de ce serveur mènent à des articles disparus. `/pin list` montre lesquelles.',
  },
  'doctor.subjectsAmong': {
    one: '{count} thèmes, dont {some}',
    other: '{count} thèmes, dont {some}',
  },
  'doctor.subjects':
    'Aucun article ne parle de {subjects}, auxquels {channel} est limité ; je n’y réponds donc que sur les autres. `/topics` montre les thèmes qui existent, `/settings subjects` les règle.',
  'doctor.subjectsMute':
    'Aucun article ne parle de {subjects}, auxquels {channel} est limité ; je n’y réponds donc rien. `/topics` montre les thèmes qui existent, `/settings subjects` les règle.',
  'doctor.tagGone':
    'L’étiquette des posts dont la réponse a aidé a disparu de {channel} ; je n’y étiquette donc rien. Choisissez-en une autre avec `/settings forum`.',
  'doctor.expertsRole':
    'Le rôle des personnes qui prennent le relais a disparu ; seules répondent donc celles qui gèrent le serveur. Réglez-en un autre avec `/settings experts`.',
  'doctor.settings':
    'Les réglages d’ici ne peuvent pas être lus : une version plus récente de moi les a écrits, ou ils ont été changés de l’extérieur. D’ici là, je suis ce que je savais, sinon les réglages du début, et je ne change rien. Qui m’exploite revient à la version plus récente, ou `/settings reset` recommence à zéro.',
  'doctor.noDatabase':
    'Ma base de données n’a pas pu être ouverte au démarrage ; rien ne peut donc être réglé ni conservé. Qui m’exploite trouve la raison dans mon journal.',
  'doctor.notKept': 'Vos réglages ne peuvent pas être conservés pour le moment.',

  'alert.failed-reload': 'De nouveaux articles n’ont pas été pris',
  'alert.missing-permission': 'Je n’ai pas pu faire ce qu’on m’a demandé',
  'alert.database-trouble': 'Je ne peux rien enregistrer pour le moment',
  'alert.tag-gone': 'L’étiquette des posts auxquels j’ai répondu a disparu',
  'alert.role-gone': 'Le rôle des personnes qui prennent le relais a disparu',
  'alert.gone': 'Ce que vous aviez réglé a disparu',
  'alert.rarely': 'Une fois par heure au plus pour une même cause',
  'alert.goesOnWithArticles':
    'Je continue à répondre avec les articles que j’ai. `/knowledge problems` énumère ce qui ne va pas dans les fichiers.',
  'alert.inChannel': 'Dans {channel} : {reason}.',
  'alert.seeDoctor': '`/doctor` énumère ce qui me manque, salon par salon.',
  'alert.goesOnWithSettings':
    'Je continue à répondre avec les réglages que je connais. Les changements sont refusés jusqu’à ce que ce soit réparé ; `/knowledge status` le montre.',
  'alert.tagsNone':
    'Elle a été supprimée dans {channel} ; je n’y étiquette donc plus aucun post. `/settings forum` en choisit une autre.',
  'alert.takenOut':
    'Je l’ai retiré des réglages. `/settings show` montre ce qui est réglé maintenant ; réglez-en un autre si nécessaire.',
  'gone.a-channel': 'Un salon supprimé (`{id}`) : {uses}',
  'gone.a-role': 'Un rôle supprimé (`{id}`) : {uses}',
  'gone.answers': 'j’y répondais sans mention',
  'gone.alerts': 'le salon des alertes',
  'gone.experts': 'le salon des personnes qui répondent : personne ne prend plus le relais',
  'gone.digest': 'le salon du résumé : il n’est plus envoyé',
  'gone.forum': 'j’y étiquetais ou fermais les posts dont la réponse a aidé',
  'gone.pause': 'j’y étais en pause',
  'gone.block': 'je ne répondais rien à qui l’avait',

  'digest.title': 'Les sept derniers jours',
  'digest.questions': 'Questions',
  'digest.gaps': 'Sans réponse, et posées par au moins deux membres',
  'digest.worst': 'Articles qui n’ont pas aidé',
  'digest.waiting': 'En attente d’une personne depuis plus d’un jour',
  'digest.problems': 'Problèmes dans les fichiers',
  'digest.weekly': 'Une fois par semaine',
  'digest.notRead': 'Illisible : ma base de données est en panne.',
  'digest.none': 'Aucun.',
  'digest.counts': { one: '{count} question : {parts}', other: '{count} questions : {parts}' },
  'digest.times': { one: '{count} fois', other: '{count} fois' },
  'digest.votes': '{notHelpful} pas utile, {helpful} utile',
  'digest.aQuestion': 'Une question',
  'digest.askedAt': '{question}, posée {when}',
  'digest.maybeUntold': '{question}, posée {when}, répondue, mais peut-être pas transmise',
  'digest.problemsListed': '{problems} : `/knowledge problems` les énumère',
  'outcome.answered': '{number} avec réponse',
  'outcome.pinned': '{number} avec réponse épinglée',
  'outcome.unsure': '{number} à choisir',
  'outcome.unknown': '{number} sans réponse',

  'pins.title': 'Épinglé sur ce serveur',
  'pins.gone': {
    one: '**{gone} sur {count} mène à un article disparu** : c’est la recherche qui y répond. Retirez-la avec `/pin remove`, ou épinglez un autre article.',
    other:
      '**{gone} sur {count} mènent à des articles disparus** : c’est la recherche qui y répond. Retirez-les avec `/pin remove`, ou épinglez un autre article.',
  },
  'pins.none':
    'Rien n’est épinglé. `/pin add` donne à une question un article de votre choix, utilisé avant ma recherche.',
  'pins.isGone': 'disparu',
  'pins.pinned': 'épinglé {when}',
  'pins.pinnedBy': 'épinglé par {who} {when}',
  'pins.added':
    'Épinglé : **{question}**, et les questions qui demandent la même chose autrement, reçoivent ici la réponse de **{title}**. La réponse dit qu’elle est épinglée ; `/pin list` montre toutes les épingles.',
  'pins.removed': 'L’épingle est retirée. La recherche répond à nouveau à cette question.',
  'pins.noSuchPin':
    'Cette épingle n’existe pas (ou plus). Choisissez l’une de celles proposées pendant la saisie.',
  'pins.noArticle':
    'Je n’ai pas d’article de ce nom. Choisissez l’un de ceux proposés pendant la saisie.',
  'pins.noWords':
    'Cette question n’a aucun mot qui dise ce qu’elle demande ; elle ne correspondrait à rien. Épinglez la question telle qu’un membre la poserait.',
  'pins.full': {
    one: 'Ce serveur a autant d’épingles que je peux en retenir ({count}). Retirez-en d’abord une avec `/pin remove`.',
    other:
      'Ce serveur a autant d’épingles que je peux en retenir ({count}). Retirez-en d’abord une avec `/pin remove`.',
  },
  'pins.notChanged': 'Les épingles n’ont pas été changées.',

  'gaps.title': 'Ce à quoi je n’ai pas su répondre',
  'gaps.neverStored':
    'Le texte des questions n’est jamais conservé (RETENTION_DAYS=0) ; il n’y a donc pas de lacunes à montrer.',
  'gaps.ofDays': {
    one: 'Questions du dernier jour ({count}), celles qui demandent la même chose ensemble.',
    other: 'Questions des {count} derniers jours, celles qui demandent la même chose ensemble.',
  },
  'gaps.unshown': {
    one: '{count} question posée par un seul membre n’est pas montrée.',
    other: '{count} questions posées par un seul membre ne sont pas montrées.',
  },
  'gaps.none': 'Aucune question posée par au moins deux membres n’est restée sans réponse.',
  'gaps.asked': 'Posée {times} par au moins {members} : {reasons}',
  'gaps.also': 'Aussi : {questions}',
  'gaps.nothingNear': 'Aucun article ne s’en approche.',
  'gaps.nearest': 'Article le plus proche : {title}',
  'gaps.nearestLacks': 'Article le plus proche : {title}, qui n’y dit rien de {words}',
  'gap.unknown': { one: '{count} sans réponse', other: '{count} sans réponse' },
  'gap.unsure': {
    one: '{count} à choisir, sans choix',
    other: '{count} à choisir, sans choix',
  },
  'gap.not-helpful': {
    one: '{count} jugée pas utile',
    other: '{count} jugées pas utiles',
  },

  'feedback.title': 'Ce qui n’a pas aidé',
  'feedback.none': 'Aucune réponse n’a été jugée pas utile depuis un an.',
  'feedback.lastYear': 'évaluations depuis un an',
  'feedback.earlier': 'sur une version antérieure',
  'feedback.gone': 'ne fait plus partie des articles',
  'feedback.votes': '{notHelpful} pas utile, {helpful} utile',
  'feedback.reasons': 'Raisons : {reasons}',
  'feedback.moreComments': {
    one: 'et {count} commentaire de plus',
    other: 'et {count} commentaires de plus',
  },

  'count.articles': { one: '{count} article', other: '{count} articles' },
  'count.topics': { one: '{count} thème', other: '{count} thèmes' },
  'count.problems': { one: '{count} problème', other: '{count} problèmes' },
  'count.files': { one: '{count} fichier', other: '{count} fichiers' },
  'count.pins': { one: '{count} épingle', other: '{count} épingles' },
  'knowledge.notManager':
    'Ce qui concerne mes articles est réservé aux membres qui ont la permission Gérer le serveur.',
  'knowledge.notOperator':
    'Tous les serveurs partagent mes articles, donc cela ne fonctionne que sur le serveur de qui me gère. `/knowledge status` fonctionne ici.',
  'untaken.sentence':
    '**Le contenu le plus récent n’a pas été repris** {when} : {why} En service : {articles} de la version `{version}`. Les problèmes sont ceux de {about}.',
  'untaken.inUse': 'celui qui est en service',
  'untaken.newest': 'la version la plus récente, `{version}`',
  'problems.title': 'Problèmes des fichiers',
  'problems.none': 'Aucun problème n’a été trouvé.',
  'problems.version': 'version {version}',
  'problems.underWay':
    'J’examine maintenant de plus près, comme `npm run check` ; cette liste sera complétée dès que ce sera fini. Trouvé jusqu’ici, à la lecture des fichiers :',
  'problems.overtaken':
    'Les fichiers ont changé pendant que je les examinais ; voici donc ce qui a été trouvé à leur lecture. Utilisez à nouveau `/knowledge problems` pour tout voir.',
  'problems.failed':
    'L’examen approfondi n’est pas allé à son terme ; voici donc ce qui a été trouvé à la lecture des fichiers. Utilisez à nouveau `/knowledge problems` dans un instant ; s’il échoue à chaque fois, le journal dit pourquoi.',
  'problems.otherList':
    'Les fichiers ont changé depuis que vous avez ouvert cette liste (version `{listed}`) ; voici celle de la version `{version}`.',
  'problems.worst':
    'Les plus graves sont listés ici : {problems} sur {all} ; `npm run check` les liste tous.',
  'status.title': 'Mes articles',
  'status.articles': '{articles} dans {topics}',
  'status.version': 'Version `{version}`, chargée {when}',
  'today.answered': 'avec réponse : {count}',
  'today.pinned': 'réponse épinglée : {count}',
  'today.unsure': 'à préciser : {count}',
  'today.unknown': 'sans réponse : {count}',
  'status.today': 'Questions ici aujourd’hui (UTC) : {counts}',
  'status.noneToday': 'aucune',
  'status.pinsGone': '{gone} sur {pins} mènent à des articles disparus : `/pin list`',
  'status.kept': 'Vos réglages et les questions des membres : conservés',
  'status.notOpened':
    'Vos réglages et les questions des membres : ne peuvent pas être conservés, car la base de données n’a pas pu être ouverte au démarrage ; mon journal dit pourquoi',
  'status.notKept':
    'Vos réglages et les questions des membres : **ne peuvent pas être conservés** depuis {when} ; les derniers réglages connus valent. {why}',
  'status.damaged': '**Les réglages d’ici ne peuvent pas être lus** : `/doctor` dit quoi faire',
  'status.noProblems': 'aucun problème',
  'status.unused': '{counts} ; non utilisés à cause d’erreurs : {files}',
  'status.foundReading': 'Trouvé à la lecture des fichiers : {counts}',
  'status.notLooked':
    'Pas encore cherché : ce que seuls `npm run check` et `/knowledge problems` cherchent, comme les liens rompus et les textes répétés',
  'status.foundCloser':
    'Trouvé par l’examen approfondi {when}, comme par `npm run check` : {counts}',
  'reload.inUse': 'En service : {articles}, version `{version}`.',
  'reload.unchanged': 'Rien n’a changé',
  'reload.sameAgain':
    'Le dossier est à nouveau utilisable, et ses fichiers sont ceux dont je tire mes réponses.',
  'reload.same': 'Les fichiers sont ceux dont je tire déjà mes réponses.',
  'reload.kept': 'Les articles restent inchangés',
  'reload.reloaded': 'Les articles ont été rechargés',
  'reload.usable': 'Le dossier est à nouveau utilisable.',
  'reload.noneChanged': 'Aucun article n’a changé.',
  'reload.calibrated': 'Le degré de certitude exigé d’une réponse a été fixé à nouveau.',
  'reload.synonyms': 'Les mots équivalents ont été relus.',
  'reload.seeProblems': '`/knowledge problems` dit ce qui a été trouvé et comment y remédier.',
  'reload.heading': '**{title}** ({number})',
  'reload.line': 'ligne {line} : {message}',
  'reload.more': 'et {count} de plus',
  'changes.refused': 'Refusés à cause d’erreurs',
  'changes.mended': 'Corrigés et désormais en service',
  'changes.added': 'Ajoutés',
  'changes.changed': 'Modifiés',
  'changes.removed': 'Retirés',
  'changes.withdrawn': 'Supprimés après avoir été refusés',

  'refusal.tooLate': 'Discord n’attend plus de réponse',
  'refusal.noMoreReplies': 'Discord n’y accepte plus de réponses',
  'refusal.hasReply': 'une réponse a déjà été donnée',
  'refusal.channelGone': 'le salon n’existe plus',
  'refusal.messageGone': 'le message n’existe plus',
  'refusal.serverLeft': 'le bot n’est plus sur ce serveur',
  'refusal.accountGone': 'le compte n’existe plus',
  'refusal.unseen':
    'le bot ne voit pas ce salon, ou il a été invité sans le scope applications.commands',
  'refusal.lacksPermission':
    'il manque une permission au bot dans ce salon ; il lui faut Voir le salon, Envoyer des messages (dans les fils : Envoyer des messages dans les fils) et Voir les anciens messages',
  'refusal.lacksHistory':
    'il manque au bot la permission Voir les anciens messages dans ce salon, sans laquelle il ne peut pas répondre',
  'refusal.takesNoMessages': 'le salon n’accepte pas de messages',
  'refusal.verificationLevel':
    'le niveau de vérification du serveur tient le bot à l’écart de ce salon',
  'refusal.autoModMessage':
    'l’AutoMod du serveur a bloqué le message ; exemptez le rôle du bot dans ses règles',
  'refusal.autoModTitle':
    'l’AutoMod du serveur a bloqué le titre ; exemptez le rôle du bot dans ses règles',
  'refusal.harmfulLinks': 'le filtre de Discord contre les liens dangereux a bloqué le message',
  'refusal.tooManyCommands': 'ce serveur a trop de commandes de ce bot',
  'refusal.archived': 'le fil est archivé',
  'refusal.locked': 'le fil est verrouillé',
  'refusal.slowmode': 'le mode lent vaut aussi pour le bot dans ce salon',
  'refusal.noDirectMessages': 'cette personne n’accepte pas les messages privés du bot',
  'refusal.noSharedServer': 'cette personne n’a aucun serveur en commun avec le bot',
  'refusal.tooManyDirect': 'le bot a ouvert trop de messages privés en peu de temps',
  'refusal.commandsToday':
    'les commandes ont été enregistrées 200 fois aujourd’hui ; Discord n’en accepte plus avant demain',
  'refusal.verifyOwner': 'Discord veut que la personne qui possède le bot vérifie son compte',
  'refusal.answerGone': 'la réponse n’est plus lisible',
  'refusal.closedToMe': 'le salon où la question a été posée n’existe plus ou m’est fermé',
  'refusal.failed': 'quelque chose s’est mal passé de mon côté',
  'refusal.goneOrNoMessages': 'le salon n’existe plus, ou n’accepte pas de messages',
  'refusal.lacksManageThreads':
    'il manque au bot la permission Gérer les fils, sans laquelle il n’étiquette ni ne ferme aucun post',
  'lacking.inChannel': 'il manque une permission au bot dans ce salon : {permissions}',

  'trouble.unusable': 'La base de données ({database}) est inutilisable : {why}.',
  'trouble.newer':
    'La base de données vient d’une version plus récente de ce programme ({found}, connue ici : {known}) : démarrez cette version, ou remettez une sauvegarde d’avant.',
  'trouble.settings':
    'Les réglages de ce serveur sont illisibles et n’ont donc pas été changés : réinitialisez-les, ou revenez à la version plus récente du programme qui les a enregistrés.',
  'trouble.disk-full': 'le disque est plein, libérez de la place',
  'trouble.not-writable':
    'elle ne peut pas être écrite, laissez le programme écrire dans `DATA_DIR` et ses fichiers',
  'trouble.not-opened':
    'elle ne peut pas être ouverte, laissez le programme écrire dans `DATA_DIR` et ses fichiers',
  'trouble.locked':
    'un autre programme la verrouille, arrêtez-le, ou prenez PostgreSQL (`DATABASE_URL`) pour plusieurs',
  'trouble.damaged':
    'elle est endommagée, remettez une sauvegarde, ou déplacez-la pour repartir d’une base vide',
  'trouble.vanished':
    'son fichier a été retiré ou remplacé pendant que le programme tournait, et ce qui est enregistré depuis est perdu, remettez-le s’il est quelque part, et relancez le programme',
  'trouble.disk-failed': 'le disque est en panne, examinez-le ainsi que la place qui y reste',
  'trouble.unreached': 'elle est injoignable, voyez si elle fonctionne et si `DATABASE_URL` y mène',
  'trouble.no-session':
    'un gestionnaire de connexions placé devant elle en prête une par transaction, faites mener `DATABASE_URL` au-delà ou faites-lui garder les sessions (PgBouncer : `pool_mode = session`)',
  'trouble.no-certificate':
    'un certificat ou une clé que nomme `DATABASE_URL` est inutilisable, vérifiez son chemin, que le programme puisse le lire et que la clé corresponde au certificat',
  'trouble.not-trusted':
    'son certificat n’inspire pas confiance, voyez s’il est encore valable, indiquez avec sslrootcert dans `DATABASE_URL` l’autorité qui l’a signé, et le serveur sous le nom du certificat',
  'trouble.user-refused': 'elle refuse l’utilisateur ou le mot de passe de `DATABASE_URL`',
  'trouble.absent':
    'elle n’existe pas, créez-la avec createdb, ou changez son nom dans `DATABASE_URL`',
  'trouble.not-owner': 'son utilisateur n’en a pas le droit, faites-en le propriétaire de la base',
  'trouble.read-only':
    'elle est en lecture seule, `DATABASE_URL` doit mener au serveur où l’on écrit',
  'trouble.its-disk-full': 'son disque est plein, libérez-y de la place',
  'trouble.no-room': 'elle n’a plus de place, examinez ses connexions et sa mémoire',
  'trouble.busy': 'd’autres l’ont trop occupée, un nouvel essai a lieu à la prochaine utilisation',
  'trouble.server-failed': 'elle est en panne, voyez le journal du serveur',

  'explain.word.word': 'mot',
  'explain.word.readAs': 'lu comme',
  'explain.word.known': 'dans les articles',
  'explain.word.counted': 'ce qui a compté',
  'explain.word.together': 'ensemble',
  'explain.word.score': 'score',
  'explain.word.share': 'part',
  'explain.word.names': 'noms',
  'explain.word.bestPassage': 'meilleur passage',
  'explain.word.wholeArticle': 'article entier',
  'explain.word.decides': 'ce qui décide',
  'explain.word.value': 'valeur',
  'explain.word.rightArticle': 'bon article',
  'explain.word.states': 'le dit',
  'explain.word.begin': 'pour commencer',
  'explain.word.probability': 'probabilité',
  'explain.kind.known': 'oui',
  'explain.kind.related': 'par d’autres mots',
  'explain.kind.corrected': 'corrigé',
  'explain.kind.unknown': 'non',
  'explain.kind.stop': 'ne compte que dans les titres',
  'explain.kind.context': 'demandé auparavant',
  'explain.kind.hint': 'demandé auparavant',
  'explain.ingredient.passage': 'mots de la question dans le meilleur passage',
  'explain.ingredient.exact': 'les mêmes mots, terminaison comprise',
  'explain.ingredient.ordered': 'mots voisins dans le même ordre',
  'explain.ingredient.near': 'mots voisins proches l’un de l’autre',
  'explain.ingredient.whole': 'mots de la question dans tout l’article',
  'explain.ingredient.coverage': 'beaucoup de mots différents plutôt que peu',
  'explain.ingredient.likeness': 'un titre ou un autre nom semblable à la question',
  'explain.ingredient.title': 'mots de la question dans un titre ou un autre nom',
  'explain.feature.margin': 'l’avance du premier article sur le deuxième',
  'explain.feature.marginHeld': 'cette avance, pour autant qu’il a les mots demandés',
  'explain.feature.tie': 'à quel point le deuxième article s’approche',
  'explain.feature.strength': 'ce que son meilleur passage dit de la question',
  'explain.feature.held': 'part des mots qu’il contient',
  'explain.feature.named': 'part de leur poids dans un de ses noms',
  'explain.feature.brevity': 'à quel point la question est courte',
  'explain.feature.scarcity': 'combien peu de ses mots disent quelque chose',
  'explain.feature.length': 'à quel point la question est longue',
  'explain.feature.wordiness': 'de même, avec les mots que toute question contient',
  'explain.feature.substance': 'ce que dit la question',
  'explain.feature.nameAsked': 'part d’un de ses noms qui est demandée',
  'explain.feature.nameWhole': 'un de ses noms est demandé en entier',
  'explain.feature.askedLike': 'ressemblance avec une question à laquelle il dit répondre',
  'explain.feature.askedSame': 'presque une question à laquelle il dit répondre',
  'explain.feature.hasRest': 'la question a d’autres mots que ses noms',
  'explain.feature.tellingRest': 'combien de ceux-là disent ce qui est demandé',
  'explain.feature.lacking': 'combien de mots parlants lui manquent',
  'explain.feature.lackingShare': 'part des mots parlants qui lui manquent',
  'explain.feature.tellingHeld': 'part du poids des mots parlants dans son texte',
  'explain.feature.leftOut': 'part des mots parlants que le résumé omet',
  'explain.feature.rareness': 'à quel point ses mots sont rares en anglais courant',
  'explain.feature.namesHeld': 'part des mots rares présents dans une de ses phrases',
  'explain.feature.together': 'part des mots rares réunis dans une de ses phrases',
  'explain.feature.sentenceLead': 'l’avance de sa meilleure phrase sur la suivante',
  'explain.feature.sentenceStrength': 'ce que vaut sa meilleure phrase en mots de poids',
  'explain.feature.lacksName': 'un nom demandé qu’il n’a nulle part',
  'explain.feature.asksPerson': 'une personne est demandée',
  'explain.feature.asksAmount': 'la question demande un nombre',
  'explain.feature.defines': 'il dit ce que signifie le nom demandé',
  'explain.decision.none': 'Inconnu : aucun article n’a un mot parlant de la question.',
  'explain.decision.first':
    'Le premier article est le bon et la réponse dit ce qui était demandé avec une probabilité de {confidence} ; il faut {needed} pour une réponse.',
  'explain.decision.answered': 'Répondu. {first}',
  'explain.decision.unsure': 'Incertain. {first} {rest}',
  'explain.decision.unknown': 'Inconnu. {first} {rest}',
  'explain.decision.below':
    'Qu’un article en traite a une probabilité de {answerable} ; sous {limit}, la question est inconnue.',
  'explain.decision.namesAlone':
    'Qu’un article en traite a une probabilité de {answerable} ; sous {limit}, la question serait inconnue, mais elle ne demande que des noms, et l’article les a.',
  'explain.title': 'Pourquoi',
  'explain.titleOfPage': 'Pourquoi ({page})',
  'explain.noPin':
    'Aucune épingle de ce serveur n’y ressemble (une ressemblance compte à partir de {least}).',
  'explain.pinned':
    '**Épinglé** : « {asked} » y ressemble ({likeness}, compte à partir de {least}), donc la réponse vient de {title} ; les chiffres ci-dessous sont ceux de la recherche, qui n’a pas servi.',
  'explain.pinnedElsewhere':
    '**Épinglé** : « {asked} » y ressemble ({likeness}, compte à partir de {least}), mais {title}, son article, est d’un autre thème que ceux de ce salon, donc la recherche sert.',
  'explain.hereAll':
    'Dans ce salon : niveau *{level}*, il faut donc {needed} pour une réponse ; sur tous les thèmes.',
  'explain.hereOnly':
    'Dans ce salon : niveau *{level}*, il faut donc {needed} pour une réponse ; sur {subjects} seulement.',
  'explain.paused': 'En pause jusqu’à ce que quelqu’un reprenne.',
  'explain.pausedUntil': 'En pause jusqu’à {until}.',
  'explain.notTold':
    '**Non dit ici** : ce qui a été trouvé est d’un autre thème, je dis donc que je n’ai pas de réponse ici.',
  'explain.onlyThese': 'Parmi les candidats, seuls ceux de ces thèmes sont proposés.',
};
