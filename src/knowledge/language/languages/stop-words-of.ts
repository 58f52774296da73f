/**
 * Words of other languages that tell nothing about an article's subject: articles, pronouns,
 * prepositions, auxiliary verbs, and what a question is asked with.
 *
 * The lists are short on purpose: a word too many hides an article, a word too few only weighs a
 * little, since it is in many articles.
 */
import type { MarkedLanguage } from './marks.ts';
import { withoutAccents, wordLists, type IsListed } from './word-lists.ts';

const LISTS: Readonly<Record<MarkedLanguage, string>> = {
  ar:
    'في من على الى إلى عن مع هذا هذه ذلك تلك هو هي هم هن انا أنا نحن انت أنت التي الذي الذين اللذان ما ماذا من متى أين كيف لماذا لم لا لن ليس كم هل او أو ثم ان أن إن كان كانت يكون تكون قد كل بعض اي أي ' +
    'لي له لها لهم به بها فيه فيها منه منها عليه عليها إليه إليها إليهم عليهم فيهم منهم عند بين حتى اذا إذا لكن كما مثل بعد قبل غير عنه عنها يمكن يمكنني ينبغي يجب علي أريد اريد احتاج نعم و ف ب ل ك ولا وما وهو وهي ومن وفي وعلى أيضا ايضا حول خلال دون ضد لدي لدينا عندي الان الآن لماذا لأن لان هناك هنا',
  de:
    'der die das den dem des ein eine einen einem einer eines und oder aber doch denn weil da wenn als ob dass daß in im an am auf aus bei beim mit von vom zu zum zur ins ans aufs durchs fürs ums übers unters hinters vors nach für über unter um durch gegen ohne bis seit vor hinter zwischen ' +
    'ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen man mein meine meinen meinem meiner dein deine sein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere sich nicht kein keine keinen keiner auch nur noch schon sehr so ja nein ' +
    'ist sind war waren bin bist wird werden wurde wurden worden hat haben habe hatte hatten kann können könnte darf dürfen muss müssen soll sollte sollten sollen will wollen mag möchte lässt lassen gibt ' +
    'wer wen wem wessen was wie wo wann warum wieso weshalb wozu womit woher wohin welche welcher welches welchen welchem dies diese dieser dieses diesem diesen jene jener hier dort dann damit dabei dazu davon darauf daran darin darüber dafür daraus wovon worauf woraus worin woran wofür wonach wodurch worüber etwas alle alles mehr viel viele man mal',
  el:
    'ο η το οι τα του της των τον την τους τις στο στη στην στον στους στις στα ένας μια μία ένα και ή αλλά με σε από για προς ως κατά μετά πριν χωρίς παρά ότι που πως να θα δεν μην ' +
    'είναι ήταν έχει έχουν είχε μπορώ μπορεί πρέπει εγώ εσύ αυτός αυτή αυτό αυτά αυτές αυτοί μου σου μας σας τι ποιος ποια ποιο ποιοι ποιες πού πότε γιατί πώς πόσο πόσα πόσες κάθε όλα όλες όταν αν εάν τότε εδώ εκεί πολύ πιο κάτι',
  es:
    'el la los las un una unos unas lo y e o u pero sino que de del a al en con conmigo contigo por para sin sobre entre desde hasta hacia según tras durante contra ante bajo como más menos muy mucho mucha muchos muchas poco ya también tampoco sí no ni si ' +
    'yo tú él ella ello nosotros vosotros ellos ellas usted ustedes me te se nos os le les mi mis tu tus su sus nuestro nuestra este esta esto estos estas ese esa eso esos esas aquel aquella ' +
    'es son era eran fue fueron ser sido siendo está están estaba estaban estar estoy hay había haber ha han he hemos puede pueden puedo podemos podría poder debe deben debo debería tengo tiene tienen tener hace hacen hago ' +
    'qué quién quiénes cuál cuáles cómo cuándo dónde cuánto cuánta adónde cuántos cuántas por porque cual cuales quien quienes cuando donde cuanto todo toda todos todas otro otra otros otras algo alguien algún alguna algunos cada tan tanto así qué',
  fa: 'و در به از که این آن را با برای تا یا اما اگر هم نیز بر است هست بود شد شود می نمی باید شاید های ها هایی ای من تو او ما شما ایشان آنها چه چرا چگونه چطور کجا کی چند کدام چیست کیست آیا یک هر همه هیچ چیزی خود دیگر پس بین روی زیر کردن کند کرد کنم کنیم دارد دارند داشت توان توانم',
  fr:
    'le la les un une des du de d l au aux et ou mais donc or ni car que qu qui quoi dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles ce cet cette ces ça cela ceci c s se sa son ses mon ma mes ton ta tes notre nos votre vos leur leurs je j tu il elle on nous vous ils elles me m te t lui y en eux soi ' +
    'à dans par pour sur sous avec sans vers chez entre contre depuis pendant avant après jusqu ne n pas plus moins très trop peu si comme quand lorsque lorsqu puisque puisqu parce aussi bien tout toute tous toutes autre autres même ' +
    'est sont était étaient être été suis es êtes sera seront serait a ont avait avaient avoir ai as avez aurait peut peuvent peux pouvez puis pourrait doit doivent dois devez devrait devrais faut fait font faire faites ' +
    'quel quelle quels quelles comment pourquoi combien quelque quelques chaque aucun aucune rien alors ainsi est-ce',
  he:
    'של את על אל עם לא כן או גם אם כי זה זו זאת אלה אלו הוא היא הם הן אני אתה את אנחנו אתם אתן מה מי מתי איפה היכן איך כיצד למה מדוע כמה האם איזה איזו אילו יש אין היה הייתה היו להיות יהיה כל כמו רק עוד כבר מאוד יותר פחות אבל אלא אשר כדי לפי בין ללא בלי ' +
    'לו לה להם לי לך לנו בו בה בהם ממנו ממנה אותו אותה אותם שלו שלה שלהם שלי שלך שלנו עליו עליה אליו אליה אליהם עליהם לאן מאיפה צריך צריכה אפשר ניתן יכול יכולה יכולים מותר אסור חייב חייבים ב ל מ ה ו ש כ כאשר לאחר אחרי לפני תחת מן עד',
  id: 'yang dan di ke dari untuk pada dengan adalah ialah itu ini atau tetapi tapi juga tidak bukan akan sudah telah sedang dapat bisa boleh harus saya aku kamu anda dia ia kami kita mereka nya apa siapa kapan mana dimana mengapa kenapa bagaimana berapa apakah oleh sebagai dalam karena jika kalau agar supaya lebih sangat hanya ada para sebuah seorang suatu setiap semua lagi saja pun secara antara hingga sampai bagi tentang seperti cara',
  it:
    'il lo la i gli le un uno una l di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle col coi sul sullo sulla sui sugli sulle e ed o ma se anche che chi cui non né più meno molto molta molti molte poco ' +
    'io tu lui lei noi voi loro mi ti si ci vi ne mio mia miei mie tuo tua suo sua suoi sue nostro nostra questo questa questi queste quello quella quelli quelle ' +
    'è sono era erano essere stato stata stati state ha hanno aveva avere ho può possono posso potrebbe deve devono devo dovrebbe fare fa fanno viene vengono bisogna c dell all dall nell sull d un ' +
    'come cosa cos perché quando dove quale quali quanto quanta quanti quante qual tutto tutta tutti tutte altro altra altri altre ogni così già ancora sempre dopo prima senza',
  ja: 'する さ した して します いる ある なる なり なっ れる られ られる せる れ た だ です ます まし ない なかっ なく こと もの ため よう など から まで より ので のに にて には では とは とも でも ても ても また そして しかし この その あの どの これ それ あれ どれ ここ そこ どこ 何 なに なん 誰 だれ いつ なぜ どう どんな どうして どうやっ どのよう いくつ いくら について ついて による よる として という いう できる でき れば たら たい べき ください 私 ほど だけ ばかり ながら および または 及び ほか 的 者 か月 場合 時 よい いい 良い すれ どちら どれくらい くらい ぐらい とき なけれ なら はず わけ しま み いけ',
  km: 'និង ជា ក្នុង នៅ ដែល របស់ ដោយ ពី ទៅ មាន បាន នេះ នោះ អ្វី ហេតុអ្វី យ៉ាង ដូចម្តេច ពេល ណា តើ ឬ ក៏ មិន ត្រូវ អាច ខ្ញុំ គេ វា',
  ko: '이 그 저 것 수 등 및 또는 그리고 그러나 하지만 은 는 이 가 을 를 의 에 에서 로 으로 와 과 도 만 까지 부터 보다 처럼 하다 있다 없다 되다 이다 무엇 무엇인가요 누가 누구 언제 어디 어디서 왜 어떻게 얼마나 몇 어떤 어느 나는 내가 우리 있는 하는 되는 한 할 있나요 하나요 인가요 해야 합니까 됩니까 입니까 있습니까',
  nl:
    'de het een en of maar want dus dat die dit deze der den des in op aan van voor met door bij naar uit om over onder tussen tegen zonder tot sinds tijdens na te als dan toch ook nog al niet geen wel zo heel zeer meer veel er ' +
    'ik jij je u hij zij ze wij we jullie hen hun hem haar mij me mijn jouw uw zijn onze ons zich men ' +
    'is was waren ben bent wordt worden werd werden geworden heeft hebben heb had hadden kan kunnen kon mag mogen moet moeten zou zouden zal zullen wil willen laat laten doet doen ' +
    'wie wat waar wanneer waarom hoe welk welke hoeveel waarmee waarvoor waarvan waarin waarop waaraan waardoor erin erop ervan eraan ermee hier daar iets alles alle elk elke andere ander',
  no:
    'og eller men for fordi at som den det de en ei et i på av til fra med om over under mellom mot uten ved etter før hos jeg du han hun vi dere dem meg deg seg oss min mitt mine din ditt sin sitt sine vår vårt deres man ' +
    'er var være blir ble blitt bli har hadde ha kan kunne må måtte skal skulle vil ville bør får få gjør gjøre ikke ingen også bare så da når hvis enn mer mye mange noe noen alle alt hver denne dette disse ' +
    'hva hvem hvor hvordan hvorfor hvilken hvilket hvilke her der',
  pt:
    'o a os as um uma uns umas de do da dos das em no na nos nas num numa nuns numas dele dela deles delas nele nela neles nelas deste desta destes destas neste nesta nestes nestas desse dessa desses dessas nesse nessa nesses nessas daquele daquela naquele naquela disto disso nisto nisso por pelo pela pelos pelas para com sem sobre entre desde até ao à aos às e ou mas que se como mais menos muito muita muitos muitas pouco já também não nem sim ' +
    'eu tu ele ela nós vós eles elas você vocês me te lhe lhes meu minha meus minhas teu tua seu sua seus suas nosso nossa este esta isto estes estas esse essa isso esses essas aquele aquela aquilo ' +
    'é são era eram foi foram ser sido está estão estava estar estou há havia ter tem têm tinha tenho pode podem posso podemos poderia deve devem devo deveria fazer faz fazem faço ' +
    'quê quem qual quais quando onde porque porquê quanto quanta quantos quantas todo toda todos todas outro outra outros outras algo alguém cada tão assim',
  ru:
    'и а но или да не ни в во на с со к ко от ото из за у о об обо по до для при про под над без через между после перед около как что чтобы если когда где куда откуда почему зачем кто чей который которая которое которые которых которого какой какая какое какие каким какую сколько чем чему ' +
    'я ты он она оно мы вы они меня мне мной тебя тебе его ему им её ее ей их нас нам вас вам мой моя моё мои твой свой своя своё свои наш наша ваш это этот эта эти этого этой того той тот та те то так тоже также уже ещё еще же ли бы только очень ' +
    'был была было были быть будет будут есть нет может могут можно нужно надо нельзя должен должна должны следует себя все всё всех весь вся сам более менее там тут здесь',
  sv:
    'och eller men för att som den det de en ett i på av till från med om över under mellan mot utan vid efter före hos jag du han hon vi ni dem mig dig sig oss min mitt mina din ditt sin sitt sina vår vårt deras man ' +
    'är var vara blir blev bli har hade ha kan kunde måste ska skall skulle vill bör får få gör göra inte ingen också bara så då när än mer mycket många något någon några alla allt varje denna detta dessa ' +
    'vad vem var hur varför vilken vilket vilka här där',
  th: 'ที่ และ ใน ของ การ ความ เป็น มี ได้ ให้ จะ ไม่ ว่า กับ จาก โดย หรือ แต่ ก็ นี้ นั้น อะไร ทำไม อย่างไร ยังไง เมื่อ เมื่อไร เมื่อไหร่ ไหน ใคร กี่ เท่าไร ต้อง ควร ฉัน ผม เรา เขา มัน ครับ ค่ะ คะ ไหม หรือไม่ ซึ่ง เพื่อ ถึง อยู่ ไป มา แล้ว ยัง ด้วย คือ',
  uk:
    'і й та а але або чи не ні в у на з із зі до від за о об про по для при під над без через між після перед як що щоб якщо коли де куди звідки чому навіщо хто чий який яка яке які яких якого скільки чим чому ' +
    'я ти він вона воно ми ви вони мене мені тебе тобі його йому її їй їх їм нас нам вас вам мій моя моє мої твій свій своя своє свої наш наша ваш це цей ця ці цього цієї того тієї той та те то так також теж вже ще же б би лише тільки дуже ' +
    'був була було були бути буде будуть є немає може можуть можна треба потрібно слід повинен повинна себе все всі весь вся сам більше менше там тут',
  zh: '的 地 得 了 着 过 吗 呢 吧 啊 和 与 及 或 或者 以及 是 在 有 对 对于 从 到 由 于 被 把 将 向 为 为了 因为 所以 如果 但 但是 而 也 都 就 还 又 很 更 最 不 没 没有 我 我们 你 你们 他 她 它 他们 这 这个 那 那个 这些 那些 什么 怎么 怎样 如何 为什么 为何 谁 哪 哪里 哪个 哪些 何时 什么时候 多少 几 能 可以 可 应 应该 会 要 需要 请 请问 等 之 其 所 一 一个 一种 上 中 下 里 时 后 前',
};

/** @param word - With its mark. */
export const isMarkedStopWord: IsListed = wordLists(LISTS, withoutAccents);
