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
  'notice.mayNotWriteHere':
    'Vous ne pouvez pas écrire dans ce salon ; je n’y montre donc pas votre réponse à tout le monde.',
  'notice.mayNotShowHere':
    'Ce serveur vous permet de m’utiliser pour vous seulement ; je ne peux donc pas montrer la réponse à tout le monde. La modération peut le permettre avec l’autorisation Utiliser des applis externes.',
  'notice.cannotWriteHere':
    'Je n’ai pas le droit d’écrire dans ce salon. Les personnes qui gèrent le serveur peuvent me le donner ; `/doctor` dit ce qui manque.',
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

  'unknown.title': 'Je n’ai pas de réponse à cela',
  'unknown.noArticles': 'Je n’ai pas encore d’articles pour répondre.',
  'unknown.otherWords':
    'Rien dans mes articles n’y répond. Essayez d’autres mots, ou parcourez les thèmes :',
  'unknown.noneOfThese':
    'Aucun de ces articles n’y répond, je n’ai donc pas de réponse. Essayez d’autres mots, ou parcourez les thèmes :',
  'unknown.someTopics': {
    one: '{shown} thème sur {count} ; `/topics` les montre tous',
    other: '{shown} thèmes sur {count} ; `/topics` les montre tous',
  },

  'meeting.greeting':
    'Bonjour ! Je suis Docent, un programme qui répond aux questions sur la préservation du patrimoine à partir d’un dossier d’articles. Posez-moi une question, ou faites un tour avec /topics.',
  'meeting.thanks':
    'Avec plaisir. Je suis Docent, un programme qui répond aux questions sur la préservation du patrimoine à partir d’un dossier d’articles. Posez-moi une question, ou faites un tour avec /topics.',
  'meeting.about':
    'Je suis Docent, un programme qui répond aux questions sur la préservation du patrimoine à partir d’un dossier d’articles. Posez-moi une question, ou faites un tour avec /topics.',
  'meeting.farewell':
    'Au revoir. Je suis Docent, un programme qui répond aux questions sur la préservation du patrimoine à partir d’un dossier d’articles. Posez-moi une question, ou faites un tour avec /topics.',
  'meeting.acknowledged':
    'Avec plaisir. Répondez à ma réponse pour poser d’autres questions à ce sujet.',
  'meeting.measured':
    'Lors de la dernière mesure, {right} de mes réponses sur 100 étaient justes ; lisez donc l’article avant de vous y fier.',

  'help.title': 'Interrogez-moi sur la préservation du patrimoine',
  'help.mention': 'Mentionnez-moi avec une question : {bot} how is lime mortar repaired?',
  'help.ask': 'Utilisez `/ask` ; avec `private`, vous seul voyez la réponse',
  'help.direct': 'Écrivez-moi un message privé',
  'help.followUp':
    'Répondez à ma réponse, ou appuyez dessous sur _{button}_, pour continuer sur le même sujet',
  'help.menu':
    'Choisissez _Applications_, puis _Answer this_, dans le menu du message de quelqu’un',
  'help.lookAround':
    'Faites un tour avec `/topics`, `/search` et `/article` ; écrits en message, `topics`, `search …` et `article …` font de même',
  'help.rate':
    'Dites avec les boutons sous une réponse si elle vous a aidé ; `/privacy` montre et efface ce que je conserve de vous',
  'help.person':
    'Là où je ne sais pas et où des personnes savent, appuyez sur _{button}_ sous ma réponse',
  'help.program':
    'Je suis un programme. Je réponds à partir d’articles écrits par des personnes, et je nomme toujours l’article. Ils restent dans leur langue.',
  'help.managers':
    'Les personnes qui gèrent le serveur règlent avec `/settings` et `/pin` comment je réponds ici, et voient avec `/knowledge` (status, gaps, feedback, explain …) et `/doctor` de quoi je me sers et ce qui me manque.',

  'button.followUp': 'Continuer',
  'button.askPerson': 'Demander à une personne',
};
