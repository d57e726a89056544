export const notFound = { title: '找不到這個頁面', body: '網址可能有誤，或資料已不存在。', home: '回首頁' } as const;
