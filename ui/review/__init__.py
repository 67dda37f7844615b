"""What colleagues propose and remark: the panel beside the article they speak of."""
