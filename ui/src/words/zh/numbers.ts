// Numbers and the nouns beside them in Chinese.

import { counting } from "../counting";

export const { number: format } = counting("zh", "zh-Hans");

export const statements = (value: number) => `${format(value)}篇稿件`;
export const questions = (value: number) => `${format(value)}个问题`;
export const parts = (value: number) => `${format(value)}个段落`;
