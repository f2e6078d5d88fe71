// Saving, a text that was changed elsewhere, kept copies and closing, in Chinese.

import type { SavingWords } from "../en/saving";
import { statements } from "./numbers";

export const saving: SavingWords = {
  save: {
    clean: "更改已全部保存",
    saved: (time) => `${time} 已保存`,
    saving: "正在保存…",
    failed: (reason) => `未保存：${reason}`,
    not_saved: "未保存",
    safe: "您的文字保留在此窗口中。",
    copy: "复制文字",
    copied: "全文已复制到剪贴板。",
    copy_file: "另存副本…",
    copied_file: (path) => `副本位于 ${path}。`,
    file_failed: (reason) => `未能保存副本：${reason}`,
    not_copied: "无法复制文字。请在输入框中选中后复制。",
    stale: "此稿件已在别处修改。您的文字保留在此窗口中，不会覆盖另一版本。",
    copy_mine: "复制我的文字",
    stays: "最近的更改尚未保存，稿件保持打开。",
  },

  stale: {
    open: "比较…",
    title: "此稿件有两份文字",
    body: "您撰写期间，他人保存了此稿件。没有内容丢失：请选择以哪一份为准，另一份保留在历史中。",
    heading: (moment) => `从另一份（${moment}）到您这份的改动`,
    use_mine: "采用我的文字",
    use_theirs: "采用另一份",
    kept_mine: "现以您的文字为准。另一份在历史中。",
    kept_theirs: "现以另一份为准。您的文字在历史中。",
  },

  health: {
    damaged: "新闻室文件有部分损坏。未作任何更改，旁边保存的副本没有动过。请先恢复一份副本，再继续撰写。",
    details: "复制详细信息",
    copied: "详细信息已复制到剪贴板。",
  },

  copies: {
    open: "恢复副本…",
    title: "恢复新闻室的副本",
    list: "副本",
    body: "整个新闻室将回到该副本保存时的状态。现有状态会先存为副本，之后可在此以同样方式恢复。",
    none: "还没有副本。更改一小时后和关闭窗口时，会各保存一份。",
    restore: "恢复",
    unsaved: "最近的更改尚未保存，因此未恢复任何内容。",
    restored: (moment, number) => `新闻室已恢复到${moment}的状态，共有${statements(number)}。`,
    before_kept: (restored) => `${restored}此前的新闻室已列入副本。`,
    before_damaged: (restored, path) => `${restored}此前损坏的新闻室已另存于 ${path}。`,
  },

  closing: {
    title: "不保存就关闭？",
    body: "最近的更改未能保存，仍保留在此窗口中。",
    keep: "保持打开",
    close: "不保存并关闭",
  },
};
