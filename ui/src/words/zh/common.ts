// What stands on many screens, and the frame around them, in Chinese.

import type { CommonWords } from "../en/common";
import { format } from "./numbers";

export const common: CommonWords = {
  product: "Lectern",

  cancel: "取消",
  close: "关闭",
  undo: "撤销",
  back: "返回",
  retry: "重试",
  remove: "删除",
  save_name: "保存",
  loading: "正在载入…",
  dismiss: "关闭消息",
  number: format,
  labelled: (name, value) => `${name}：${value}`,

  untitled: "无标题稿件",

  stages: {
    draft: "草稿",
    in_review: "审核中",
    changes_requested: "退回修改",
    approved: "已核准",
    scheduled: "定时发布",
    published: "已发布",
    superseded: "已被取代",
    withdrawn: "已撤回",
    killed: "已撤销",
    spiked: "在回收站",
  },

  kinds: {
    spokesperson_remarks: "发言人答记者问",
    press_conference: "记者会",
    press_release: "新闻稿",
    statement: "声明",
    speech: "讲话",
    advisory: "采访通知",
  },

  frame: {
    language: "语言",
    theme: "主题",
    themes: { system: "跟随系统", light: "浅色", dark: "深色" },
    shortcuts: "键盘快捷键",
    show_sidebar: "显示侧栏",
    hide_sidebar: "隐藏侧栏",
    pane_width: "此窗格的宽度",
  },
};
