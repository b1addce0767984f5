/** One character each, as the fold has them. */
export const functionWords = `的 了 和 与 與 及 或 在 于 於 是 为 為 以 之 其 此 该 該 这 這 那 哪 何 什 么 麼 谁 誰 个 個 从 從 由 对 對 把 被 将 將 向 按 照 依 据 據 因 而 且
    但 则 則 若 如 所 者 也 都 并 並 各 每 凡 就 又 还 還 只 仅 僅 即 等 吗 嗎 呢 吧 不 没 沒 有 无 無 可 应 應 须 須 得 能 会 會 要 请 請 问 問 说 說 查 找 第 条 條 款 项 項`;
