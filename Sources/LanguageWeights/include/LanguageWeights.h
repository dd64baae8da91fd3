extern int chancery_weights_present;
