// What did not work, and what the checks find, in Chinese.

import type { ErrorsWords } from "../en/errors";

export const errors: ErrorsWords = {
  errors: {
    stale: () => "此稿件打开后已在别处修改。未覆盖任何内容；请重新打开以查看较新的文字。",
    not_found: () => "所要的内容已不存在。未作任何更改；请返回稿库重新选择。",
    not_saved: () => "磁盘已满或出现故障。您的文字保留在此窗口中；请腾出空间后重试。",
    read_only: () => "此新闻室在这里只能阅读。未作任何更改；请在已打开它的地方关闭，或改用可写入的文件夹。",
    refused: (message) => `操作被拒绝：${message}`,
    internal: (message) => `发生错误：${message}`,
    blocked: (findings) => `此稿件尚不能发布。${findings}`,
  },

  findings: {
    empty: {
      no_title: "稿件没有标题。",
      no_text: "稿件没有正文。",
      question: (number) => `问题${number}为空。`,
      answer: (number) => `问题${number}有一处答复为空。`,
      no_section: "稿件未归入栏目。",
      no_summary: "稿件没有摘要；将显示开头的文字。",
    },
    placeholder: {
      title: (mark) => `标题中的“${mark}”是待补的占位符。请补上文字或删去。`,
      summary: (mark) => `摘要中的“${mark}”是待补的占位符。请补上文字或删去。`,
      text: (mark) => `正文中的“${mark}”是待补的占位符。请补上文字或删去。`,
    },
    link: {
      address: (url) => `指向“${url}”的链接不能发布。请使用以 https://、http://、mailto: 或 tel: 开头的地址。`,
      picture: (url) => `图片“${url}”在其他网站上，不能发布。请改为链接。`,
      nesting: "嵌套超过一百层的引文会减少层级显示。",
      html: "HTML 按文字显示，不会运行。如非本意，请删去。",
    },
    picture: {
      unknown: (name) => `正文中有图片“${name}”，但稿件没有该名称的文件。请附加该文件、更正名称或删除图片。`,
      silent: (name) => `图片“${name}”对看不见的人没有说明。请在替代文字中写明图片内容，或将其标为装饰性图片。`,
    },
    attachment: {
      pdf: "PDF 按原样发布：其中的作者、程序、日期和批注都会保留。发出前请查看其属性。",
    },
    bidi_marks: {
      title: "标题中有一个看不见的标记改变了阅读方向，可能使数字或地址读法不同。",
      text: "正文中有一个看不见的标记改变了阅读方向，可能使数字或地址读法不同。",
    },
    unknown_label: {
      label: (words) => `“${words}”可能是发言者，已作为正文保留。`,
    },
  },
};
