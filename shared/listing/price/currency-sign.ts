/** The currency signs of prices; written out, which costs a page less than `\p{Sc}`. */
export const currencySign = /[$¢-¥฿\u20a0-\u20cf＄￡￥￦]/;
