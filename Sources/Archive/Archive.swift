// Archive: stub
