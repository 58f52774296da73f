import type { PhraseList } from './phrase-list.ts';

/** In languages that the bot does not speak: a word of thanks needs no translation to be met as one. */
export const elsewhere: PhraseList = {
  about: `
    hilfe | wer bist du | was bist du | was kannst du | aiuto | chi sei | cosa sai fare | ajuda |
    quem é você | quem és tu | o que você faz | wie ben je | wat kun je | wat kan je`,
  farewell: `
    tschüss | tschüs | auf wiedersehen | gute nacht | bis bald | bis später | schönen tag noch |
    arrivederci | buonanotte | buona notte | tchau | até logo | boa noite | doei | tot ziens |
    welterusten | hej då | пока | до свидания | さようなら | おやすみ | 再见`,
  thanks: `
    danke | danke schön | dankeschön | danke sehr | danke dir | danke euch | vielen dank |
    besten dank | herzlichen dank | tausend dank | für die hilfe | für deine hilfe |
    für die antwort | grazie | grazie mille | mille grazie | tante grazie | molte grazie | obrigado |
    obrigada | muito obrigado | muito obrigada | bedankt | dank je | dank je wel | dankjewel |
    dank u | dank u wel | hartelijk dank | tack | tack så mycket | takk | tak | kiitos | dziękuję |
    dzięki | teşekkürler | teşekkür ederim | ευχαριστώ | спасибо | дякую | ありがとう |
    ありがとうございます | 谢谢 | 謝謝 | 감사합니다`,
  disagreement: `
    nein | nö | das stimmt nicht | das ist falsch | falsch | nee | não | non è giusto |
    sbagliato | нет`,
  praise: `
    ja | genau | alles klar | verstanden | prima | klasse | toll | sehr gut | va bene | capito |
    bene | molto bene | perfetto | ótimo | legal | beleza | entendi | goed | heel goed | begrepen |
    да | хорошо`,
  more: `
    mehr | mehr dazu | mehr davon | mehr infos | mehr informationen | erzähl mehr |
    erzähl mir mehr | weiter | di più | dimmi di più | ancora | mais | conte mais | meer |
    vertel meer | vertel me meer`,
  asking: `
    ich habe eine frage | ich hätte eine frage | ich hab eine frage | eine frage | frage |
    kann ich etwas fragen | darf ich etwas fragen | darf ich was fragen | kann ich was fragen |
    ho una domanda | una domanda | posso chiedere una cosa | posso fare una domanda |
    tenho uma pergunta | tenho uma dúvida | uma pergunta | posso perguntar uma coisa |
    posso fazer uma pergunta | ik heb een vraag | een vraag | mag ik iets vragen |
    kan ik iets vragen`,
  greeting: `
    guten tag | guten morgen | guten abend | moin | moin moin | servus | grüß gott | grüezi |
    wie geht es dir | wie gehts | buongiorno | buonasera | buon giorno | buona sera | salve |
    come stai | come va | olá | oi | bom dia | boa tarde | tudo bem | hoi | goedemorgen |
    goedemiddag | goedenavond | goedendag | hej | hejsan | привет | здравствуйте | こんにちは |
    你好 | 안녕하세요`,
  fillers: `
    bitte | sehr | zusammen | leute | alle | dir | euch | ihnen | noch | per favore | a tutti |
    tutti | por favor | a todos | alstublieft | allemaal | hoor`,
};
