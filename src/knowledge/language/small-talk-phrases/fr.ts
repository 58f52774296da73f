import type { PhraseList } from './phrase-list.ts';

export const fr: PhraseList = {
  about: `
    qui es tu | qui êtes vous | tu es qui | vous êtes qui | t'es qui | c'est qui | qu'es tu |
    qu'êtes vous | que fais tu | que faites vous | tu fais quoi | vous faites quoi |
    que peux tu faire | que pouvez vous faire | que sais tu faire | que savez vous faire |
    tu sais faire quoi | tu peux faire quoi | qu'est ce que tu fais | qu'est ce que vous faites |
    qu'est ce que tu sais faire | qu'est ce que vous savez faire | qu'est ce que tu peux faire |
    qu'est ce que vous pouvez faire | qu'est ce que je peux demander |
    qu'est ce que je peux te demander | qu'est ce que je peux vous demander |
    que puis je demander | que puis je te demander | que puis je vous demander | que sais tu |
    que savez vous | comment ça marche | comment tu marches | comment tu fonctionnes |
    comment fonctionnes tu | comment fonctionnez vous | comment t'utiliser |
    comment vous utiliser | es tu un bot | êtes vous un bot | tu es un bot | t'es un bot |
    es tu un robot | êtes vous un robot | tu es un robot | es tu humain | êtes vous humain |
    es tu une ia | êtes vous une ia | tu es une ia | comment t'appelles tu |
    comment tu t'appelles | comment vous appelez vous | quel est ton nom | quel est votre nom |
    aide | aide moi | aidez moi | à l'aide | peux tu m'aider | pouvez vous m'aider |
    tu peux m'aider | vous pouvez m'aider | j'ai besoin d'aide | présente toi | présentez vous`,
  farewell: `
    au revoir | à bientôt | à plus | à plus tard | à demain | à la prochaine | bonne nuit |
    bonne journée | bonne soirée | bonne fin de journée | bon week end | bon weekend | adieu |
    tchao | ciao`,
  thanks: `
    merci | merci beaucoup | merci bien | mille mercis | un grand merci | mercii |
    je te remercie | je vous remercie | merci infiniment | pour l'aide | pour ton aide |
    pour votre aide | pour la réponse | pour ta réponse | pour votre réponse | pour l'info |
    pour tout | beaucoup | infiniment`,
  disagreement: `
    non | nan | non non | pas vraiment | pas du tout | c'est faux | faux | c'est pas ça |
    ce n'est pas ça | pas ça | c'est pas bon | ce n'est pas bon | ce n'est pas ma question |
    c'est pas ma question | ce n'est pas ce que j'ai demandé | c'est pas ce que j'ai demandé |
    ce n'est pas ce que je voulais | ça ne m'aide pas | ça m'aide pas | ça n'aide pas |
    ça n'a pas aidé | mauvaise réponse | inutile | pas utile`,
  praise: `
    oui | ouais | d'accord | ok d'accord | entendu | compris | j'ai compris | je vois | super |
    génial | parfait | excellent | formidable | magnifique | chouette | nickel | impeccable |
    top | bien | très bien | c'est bien | c'est bon | c'est clair | c'est parfait | c'est super |
    c'est génial | c'est cool | bravo | bien joué | bon travail | beau travail | bonne réponse |
    bon bot | gentil bot | ça marche | ça m'aide | ça m'a aidé | ça aide | très utile | utile |
    mdr | ptdr | pas de problème | pas de souci | de rien | désolé | désolée | pardon |
    intéressant | trop bien | c'est tout`,
  more: `
    plus d'infos | plus d'info | plus d'informations | plus de détails | dis m'en plus |
    dites m'en plus | dis moi plus | en savoir plus | j'aimerais en savoir plus |
    je veux en savoir plus | je voudrais en savoir plus | continue | continuez | la suite |
    et ensuite | quoi d'autre | et quoi d'autre | des détails | détails | encore plus`,
  asking: `
    j'ai une question | j'ai des questions | j'ai une petite question | une question |
    petite question | je peux poser une question | je peux te poser une question |
    je peux vous poser une question | puis je poser une question | puis je te poser une question |
    puis je vous poser une question | est ce que je peux poser une question |
    est ce que je peux te poser une question | est ce que je peux vous poser une question |
    je peux demander quelque chose | je peux te demander quelque chose |
    je peux vous demander quelque chose | je voudrais poser une question |
    j'aimerais poser une question`,
  greeting: `
    bonjour | bonsoir | salut | coucou | rebonjour | bonjour à tous | salut à tous | ça va |
    comment ça va | comment vas tu | comment allez vous | comment tu vas | tu vas bien |
    vous allez bien | quoi de neuf | enchanté | enchantée | il y a quelqu'un | y a quelqu'un |
    quelqu'un | tu es là | vous êtes là | t'es là`,
  fillers: `
    à tous | tous | toutes | tout le monde | les amis | l'ami | mon ami | s'il te plaît |
    s'il vous plaît | stp | svp | alors | donc | très | vraiment | et | toi | vous | à toi |
    à vous | encore | bien | le bot`,
};
