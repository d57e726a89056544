export const applicationForm = {
  restored: {
    title: '已帶回上次尚未存入草稿的內容',
    hint: '這些內容先前沒有送達伺服器，現在會再次儲存。',
    drop: '改用已儲存的草稿',
  },
  areaChange: {
    title: '每張通行證的異動',
    added: '新增：',
    lost: '取消：',
    same: '通行區域不變',
    losing: '{{count}} 張通行證將失去部分通行區域。',
    different: '所選通行證目前的區域各不相同；勾選的區域會取代每一張的現有區域。',
    useAll: '合併帶入全部區域',
  },
  required: {
    areaCodes: '請選擇通行區域，至少一個',
    personIds: '請加入申請人員，至少一位',
    passNumbers: '請加入通行證，至少一張',
  },
} as const;
