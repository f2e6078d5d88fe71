// What did not work, and what the checks find, in Arabic.

import type { ErrorsWords } from "../en/errors";
import { isolated, quoted } from "./numbers";

export const errors: ErrorsWords = {
  errors: {
    stale: () => "عُدّل البيان في مكان آخر منذ فتحه. لم يُستبدل شيء؛ افتحه من جديد لترى النص الأحدث.",
    not_found: () => "لم يعد العنصر المطلوب موجودًا. لم يتغير شيء؛ عد إلى المكتبة واختر من جديد.",
    not_saved: () => "القرص ممتلئ أو معطل. نصك باقٍ في هذه النافذة؛ أفسح مكانًا ثم حاول مرة أخرى.",
    read_only: () => "لا يمكن هنا إلا قراءة غرفة الأخبار هذه. لم يتغير شيء؛ أغلقها حيث هي مفتوحة، أو اعمل في مجلد يُسمح بالكتابة فيه.",
    refused: (message) => `رُفض الطلب: ${isolated(message)}`,
    internal: (message) => `حدث خطأ: ${isolated(message)}`,
    blocked: (findings) => `لا يمكن نشر البيان بعد. ${findings}`,
  },

  findings: {
    empty: {
      no_title: "ليس للبيان عنوان.",
      no_text: "ليس للبيان نص.",
      question: (number) => `السؤال ${number} فارغ.`,
      answer: (number) => `أحد أجوبة السؤال ${number} فارغ.`,
      no_section: "البيان غير مصنف في أي قسم.",
      no_summary: "ليس للبيان ملخص؛ ستظهر كلماته الأولى بدلًا منه.",
    },
    placeholder: {
      title: (mark) => `العلامة ${quoted(mark)} في العنوان تحل محل كلمات لم تُكتب بعد. اكتبها أو احذف العلامة.`,
      summary: (mark) => `العلامة ${quoted(mark)} في الملخص تحل محل كلمات لم تُكتب بعد. اكتبها أو احذف العلامة.`,
      text: (mark) => `العلامة ${quoted(mark)} في النص تحل محل كلمات لم تُكتب بعد. اكتبها أو احذف العلامة.`,
    },
    link: {
      address: (url) => `لا يمكن نشر الرابط إلى ${quoted(url)}. استخدم عنوانًا يبدأ بـ https:// أو http:// أو mailto: أو tel:.`,
      picture: (url) => `الصورة ${quoted(url)} في موقع آخر ولا يمكن نشرها. ضع رابطًا إليها بدلًا من ذلك.`,
      nesting: "الاقتباسات المتداخلة في أكثر من مئة تظهر بعمق أقل.",
      html: "يظهر HTML نصًا ولا يُنفَّذ. إن لم يكن ذلك مقصودًا فاحذفه.",
    },
    bidi_marks: {
      title: "في العنوان علامة غير مرئية تغيّر اتجاه القراءة، وقد يُقرأ بها رقم أو عنوان قراءة مختلفة.",
      text: "في النص علامة غير مرئية تغيّر اتجاه القراءة، وقد يُقرأ بها رقم أو عنوان قراءة مختلفة.",
    },
    unknown_label: {
      label: (words) => `قد يكون ${quoted(words)} متحدثًا؛ وقد تُرك في النص.`,
    },
  },
};
